/**
 * News agencies and big broadcasters that articles credit, with the spellings that mean the same.
 * First the folded name that the product shows, then aliases; matching ignores case and accents.
 */
import type { Credit } from '../article.ts';
import { foldLine } from './fold.ts';

const AGENCIES = `
Reuters | thomson reuters | reuter | reuters agency | reuters news agency | rtrs
AP | associated press | the associated press | ap news
AFP | agence france presse | agence france-presse | afp news | afp.com
dpa | deutsche presse-agentur | deutsche presse agentur | dpa international | dpa-afx | lno | lno/sh | lni | lnw | lby | lsw | lhe | lrs
EFE | agencia efe | efe news
ANSA | agenzia ansa
Xinhua | xinhua news agency | xinhuanet | 新华社 | 新華社
TASS | itar-tass | tass news agency | тасс
RIA Novosti | ria | ria novosti | риа новости
Interfax | интерфакс
Kyodo | kyodo news | 共同通信 | 共同
Jiji Press | jiji | 時事通信
Yonhap | yonhap news agency | yonhap news | 연합뉴스
PTI | press trust of india
ANI | asian news international
IANS | indo-asian news service
UNI | united news of india
UPI | united press international
PA | press association | pa media | pa news agency
APA | austria presse agentur
SDA | keystone-sda | ats | schweizerische depeschenagentur
ANP | algemeen nederlands persbureau
Belga | belga news agency
TT | tidningarnas telegrambyra
NTB | norsk telegrambyra
Ritzau
STT | stt-lehtikuva
PAP | polska agencja prasowa
CTK | ceska tiskova kancelar
TASR
MTI | magyar tavirati iroda
Agerpres
BTA
HINA
Tanjug
Beta
FoNet
Ukrinform | укрінформ
UNIAN | уніан
BelTA
Anadolu Agency | anadolu | aa | anadolu ajansi
DHA | demiroren haber ajansi
IHA | ihlas haber ajansi
IRNA
ISNA
Mehr News | mehr news agency
Fars News | fars news agency
SANA
WAM | emirates news agency
SPA | saudi press agency
QNA | qatar news agency
KUNA
Petra
MENA | middle east news agency
WAFA
APS | algerie presse service
MAP | maghreb arabe presse
TAP | tunis afrique presse
NAN | news agency of nigeria
GNA | ghana news agency
SAPA
PANA | panapress
Bernama
Antara
NNN-AGENCIES | nnn | nnn-agencies | nam news network | nnn-bernama
VNA | vietnam news agency
PNA | philippine news agency
CNA | central news agency | focus taiwan
CNS | china news service
KCNA | korean central news agency
APP | associated press of pakistan
BSS | bangladesh sangbad sangstha
UNB | united news of bangladesh
AAP | australian associated press
NZPA
Canadian Press | the canadian press | cp | la presse canadienne
Lusa | agencia lusa
Europa Press | europapress
Servimedia
Colpisa
Notimex
Telam
Prensa Latina
Agencia Brasil
Estadao Conteudo
Folhapress
Adnkronos
AGI
Askanews
LaPresse
APCOM
AMNA | ana-mpa
AsiaNews
Bloomberg | bloomberg news
Dow Jones | dow jones newswires
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
