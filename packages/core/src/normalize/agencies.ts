/**
 * News agencies and big broadcasters that articles credit, with the spellings that mean the same.
 * First the folded name that the product shows, then aliases; matching ignores case and accents.
 * Left out are names that bylines and sentences hold as people or words (Ana, Mia, Sid, Arabic
 * acronyms that are words): as acronyms in a dateline they are found by pattern.
 */
import type { Credit } from '../article.ts';
import { foldLine } from './fold.ts';

const AGENCIES = `
Reuters | thomson reuters | reuter | reuters agency | reuters news agency | rtrs | reuters.com | thomsonreuters.com | рейтер | 路透社 | ロイター | 로이터 | رويترز | רויטרס
AP | associated press | the associated press | ap news | apnews | apnews.com | ap.org | ассошиэйтед пресс | 美联社 | 美聯社 | ap通信 | أسوشيتد برس
AFP | agence france presse | agence france-presse | afp news | afp.com | afp relax | франс пресс | 法新社 | afp通信 | فرانس برس
dpa | deutsche presse-agentur | deutsche presse agentur | dpa international | dpa-afx | lno | lno/sh | lni | lnw | lby | lsw | lhe | lrs | deutsche presseagentur | dpa.com | dpa-international.com | dpa infocom | dpa-infocom | dpa english | агентство dpa | 德新社
EFE | agencia efe | efe news | efe.com | efeagro | efe agencia | 埃菲社
ANSA | agenzia ansa | ansa.it | ansamed | agenzia nazionale stampa associata
Xinhua | xinhua news agency | xinhuanet | 新华社 | 新華社 | xinhuanet.com | news.cn | agencia xinhua | agence xinhua | синьхуа | 新华网 | 新華網 | 新華社通信
TASS | itar-tass | tass news agency | тасс | tass.com | tass.ru | итар-тасс | 塔斯社
RIA Novosti | ria | ria novosti | риа новости | ria.ru | риа
Interfax | интерфакс | interfax.ru | interfax.com
Interfax-Ukraine | interfax ukraine | interfax.com.ua | интерфакс-украина | інтерфакс-україна
Kyodo | kyodo news | 共同通信 | 共同 | kyodonews.net | kyodo news agency | kyodo tsushin | 共同通信社 | 共同社
Jiji Press | jiji | 時事通信 | jiji.com | 時事通信社
Yonhap | yonhap news agency | yonhap news | 연합뉴스 | yna | yna.co.kr | 연합 | 韩联社 | 聯合ニュース
Newsis | 뉴시스
News1 Korea | 뉴스1
PTI | press trust of india | ptinews | ptinews.com | pti bhasha
ANI | asian news international | aninews | aninews.in
IANS | indo-asian news service | ians.in | ians live
UNI | united news of india | uniindia | uniindia.com
UPI | united press international | upi.com
PA | press association | pa media | pa news agency | pa wire | pa.media | the press association | pa mediapoint
APA | austria presse agentur | austria presseagentur | apa.at | apa ots
SDA | keystone-sda | ats | schweizerische depeschenagentur | keystone-ats | keystone sda | sda-ats | sda/ats | keystone-sda-ats | agence télégraphique suisse | agenzia telegrafica svizzera | keystone-sda.ch | awp | awp/sda
ANP | algemeen nederlands persbureau | anp.nl | novum/anp
Belga | belga news agency | belganewsagency.eu | belga.be | agence belga
TT | tidningarnas telegrambyra | tidningarnas telegrambyrå | tt nyhetsbyrån | tt.se | tt nyheter
NTB | norsk telegrambyra | norsk telegrambyrå | ntb.no | ntb nyhetstjenesten
Ritzau | ritzaus bureau | ritzau.dk | ritzau fokus
STT | stt-lehtikuva | stt.fi | suomen tietotoimisto | stt-fnb
BNS | baltic news service | bns.lt | bns.ee
LETA | leta.lv
ELTA | elta.lt
PAP | polska agencja prasowa | pap.pl | polish press agency
CTK | ceska tiskova kancelar | česká tisková kancelář | čtk | ctk.cz | ceskenoviny.cz | czech news agency
TASR | tlačová agentúra slovenskej republiky | tasr.sk
MTI | magyar tavirati iroda | magyar távirati iroda | mti.hu | hungarian news agency
Agerpres | agerpres.ro | romanian national news agency
Mediafax | mediafax.ro
BTA | бта | bta.bg | bulgarian news agency | българска телеграфна агенция
BGNES | bgnes.com
HINA | hina.hr | hrvatska izvještajna novinska agencija | croatian news agency
STA | sta.si | slovenska tiskovna agencija | slovenian press agency
Tanjug | танјуг | tanjug.rs | novinska agencija tanjug
Beta | beta.rs
FENA | fena.ba
SRNA | срна | srna.rs
Ukrinform | укрінформ | укринформ | ukrinform.net | ukrinform.ua
UNIAN | уніан | униан | unian.net | unian.ua | unian.info
BelTA | белта | belta.by
Kazinform | казинформ | inform.kz
AZERTAC | azertag | azertac.az
Armenpress | арменпресс | armenpress.am
Anadolu Agency | anadolu | aa | anadolu ajansi | anadolu ajansı | anadolu agency (aa) | aa.com.tr | agence anadolu | agencia anadolu | الأناضول
DHA | demiroren haber ajansi | demirören haber ajansı | doğan haber ajansı | dha.com.tr
IHA | ihlas haber ajansi | ihlas haber ajansı | iha.com.tr
IRNA | irna.ir | islamic republic news agency | ایرنا | إرنا
ISNA | isna.ir | ایسنا
Tasnim | tasnim news agency | tasnimnews.com | تسنیم
Mehr News | mehr news agency | mehrnews.com
Fars News | fars news agency | farsnews.ir
SANA | sana.sy | syrian arab news agency
WAM | emirates news agency | wam.ae
SPA | saudi press agency | spa.gov.sa
QNA | qatar news agency | qna.org.qa
KUNA | kuwait news agency | kuna.net.kw | كونا
BNA | bahrain news agency | bna.bh
NNA | national news agency lebanon | nna-leb.gov.lb
Petra | jordan news agency | petra.gov.jo
MENA | middle east news agency | mena.org.eg | أ ش أ | وكالة أنباء الشرق الأوسط
WAFA | wafa.ps
APS | algerie presse service | algérie presse service | aps.dz | algeria press service
MAP | maghreb arabe presse | mapnews.ma | agence marocaine de presse
TAP | tunis afrique presse | tap.info.tn
NAN | news agency of nigeria | nannews.ng
GNA | ghana news agency | gna.org.gh
KNA | kenya news agency | kenyanews.go.ke
APA News | agence de presse africaine | apanews.net | african press agency
SAPA | south african press association
PANA | panapress | panapress.com
Bernama | bernama.com | malaysian national news agency
Antara | antaranews | antaranews.com | kantor berita antara | antara foto
NNN-AGENCIES | nnn | nnn-agencies | nam news network | nnn-bernama | namnewsnetwork.org
VNA | vietnam news agency | ttxvn | thông tấn xã việt nam | vnanet.vn
TNA | thai news agency | สำนักข่าวไทย
PNA | philippine news agency | pna.gov.ph
CNA | central news agency | focus taiwan | focustaiwan.tw | cna.com.tw | 中央社 | 中央通訊社
CNS | china news service | chinanews.com | 中新社 | 中新网 | 中国新闻社
KCNA | korean central news agency | 조선중앙통신 | 朝中社
MONTSAME | montsame.mn
APP | associated press of pakistan | app.com.pk
BSS | bangladesh sangbad sangstha | bssnews.net
UNB | united news of bangladesh | unb.com.bd
RSS Nepal | rastriya samachar samiti
AAP | australian associated press | aap newswire | aap.com.au
NZPA | new zealand press association
Canadian Press | the canadian press | cp | la presse canadienne | presse canadienne | thecanadianpress.com
Lusa | agencia lusa | agência lusa | lusa.pt | agencia de notícias lusa
Europa Press | europapress | europapress.es
Servimedia | servimedia.es
Colpisa
Notimex
Telam | télam | telam.com.ar | agencia télam
Noticias Argentinas | agencia na
Prensa Latina | prensa-latina.cu | agencia prensa latina
ABI | agencia boliviana de información
Andina | andina.pe | agencia andina
AVN | agencia venezolana de noticias
Agencia Brasil | agência brasil | agenciabrasil.ebc.com.br | agência brasil/ebc | ebc
Estadao Conteudo | estadão conteúdo | agência estado
Folhapress | folhapress.com.br
Adnkronos | adnkronos.com
AGI | agenzia italia | agi.it
Askanews | askanews.it | aska news
LaPresse | lapresse.it
APCOM
AMNA | ana-mpa | amna.gr | athens-macedonian news agency | απε-μπε | αμπε
CNA Cyprus | cyprus news agency | κυπε
AsiaNews | asianews.it
epd | evangelischer pressedienst | epd.de
Bloomberg | bloomberg news | bloomberg.com
Dow Jones | dow jones newswires | dow jones news
Inter Press Service | ips | ipsnews.net
FoNet
MarketWatch
PR Newswire | prnewswire
Business Wire | businesswire
GlobeNewswire | globe newswire
Agencies | agencia | agencias | agenturen | agences | agenzie | agency reports
`;

const OUTLETS = `
BBC | bbc news | bbc.com | bbc.co.uk | bbc world service | bbc sport
CNN | cnn.com | cable news network
Al Jazeera | aljazeera | aljazeera.com | al jazeera english
The Guardian | guardian | theguardian.com
The New York Times | new york times | nyt | ny times | nytimes.com | new york times news service
The Washington Post | washington post | wapo | washingtonpost.com
The Wall Street Journal | wall street journal | wsj | wsj.com
Financial Times | the financial times | ft
The Times | the times of london
The Telegraph | daily telegraph | the daily telegraph
The Independent | independent.co.uk
Daily Mail | mail online | mailonline | dailymail
The Sun
Sky News | skynews
ITV News | itv
Channel 4 News
NBC News | nbc
CBS News | cbs
ABC News | abc
Fox News | foxnews | fox news channel
MSNBC
CNBC
NPR
PBS | pbs newshour
USA Today
Los Angeles Times | la times | l.a. times
Politico
Axios
Time
Newsweek
Forbes
Deutsche Welle | dw | dw.com
Der Spiegel | spiegel | spiegel online
Die Zeit
Bild
Tagesschau | ard
ZDF
Süddeutsche Zeitung | sz
Frankfurter Allgemeine Zeitung | faz
France 24 | france24
Le Monde
Le Figaro
Libération
RFI | radio france internationale
BFMTV | bfm tv
Euronews
El País | elpais
El Mundo
La Vanguardia
Clarín
La Nación
Corriere della Sera
La Repubblica
RAI
Folha de S.Paulo | folha
O Globo | globo | g1
RT | russia today
Sputnik | sputnik news
Global Times
China Daily
CGTN | cctv
South China Morning Post | scmp
NHK | nhk world
The Japan Times | japan times
Asahi Shimbun
Yomiuri Shimbun
The Straits Times | straits times
Channel NewsAsia
The Hindu
Times of India | the times of india | toi
Hindustan Times
NDTV
India Today
Dawn
Haaretz
The Times of Israel | times of israel
Jerusalem Post | the jerusalem post
Al Arabiya
Voice of America | voa | voa news
Radio Free Europe | rfe/rl | rferl | radio free europe/radio liberty
CBC | cbc news
Globe and Mail | the globe and mail
Toronto Star
Sydney Morning Herald | smh | the sydney morning herald
RNZ | radio new zealand
SABC
News24
`;

const NAMES: ReadonlyMap<string, Pick<Credit, 'name' | 'kind'>> = new Map([
  ...entries(AGENCIES, 'agency'),
  ...entries(OUTLETS, 'outlet'),
]);

function entries(list: string, kind: Credit['kind']): [string, Pick<Credit, 'name' | 'kind'>][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('|').map((name) => name.trim());
      const name = names[0] ?? '';
      return names.map((alias): [string, Pick<Credit, 'name' | 'kind'>] => [
        foldLine(alias),
        { name, kind },
      ]);
    });
}

/** The agency or outlet that `spelling` means, or null if it is none that we know. */
export function knownCredit(spelling: string): Pick<Credit, 'name' | 'kind'> | null {
  return NAMES.get(foldLine(spelling)) ?? null;
}
