/** Crime, police and courts; layout in concepts.ts. */
export const CRIME_AND_COURTS = `
police policeman policía policías polícia policiers policier Polizei Polizist polizia полици-я-и поліц-ія policj-a-i policij-a-e polis polisi شرطة 警方 警察 polisen αστυνομία
arrest arrests arrested arresting detained detention detenido detenidos detiene detienen detención arresto arrestado arrestation arrêté detido prisão Festnahme festgenommen verhaftet Verhaftung arrestati arrestato fermato aangehouden арест-- арестован ареста задержан-ы задержал затриман арешт zatrzyma-ny aresztow aretiran-- aretacij uhićen-- uhićenje gözaltı tutuklandı tutuklu اعتقال اعتقلت توقيف 逮捕 被捕 拘留 gripna
murder murders murdered murderer homicide homicidio asesinato asesinada asesinado asesinan assassinato assassiné meurtre Mord Mörder ermordet omicidio assassinio moord vermoord убийств-о-а убивств-о zabójst-wo morderst-wo umor-- umora umoril ubojstv-o ubistvo cinayet مقتل اغتيال 谋杀 凶杀 mordet
kill kills killed killing killings mata matan mató tué tuent tués tuer getötet tötet uccide ucciso uccisi gedood убит-- убил убиты убито вбит-о zabit-y zabił ubil ubit-- ubijen ubijeni öldürdü öldürüldü قتل قتيل قتلى 杀害 击毙 dödade
shooting shootings shooter gunman gunmen gunfire tiroteo tiroteio fusillade Schießerei Schüsse Schütze sparatoria schietpartij стрельб-а стрілянин strzelanin streljanj-e pucnjav-a إطلاق 枪击 skjutning skottlossning
shot shots baleado baleados tiro tiros erschossen geschoten застрелен zastrzel ustreljen vuruldu
stabbing stabbed knife apuñalado apuñalamiento cuchillo facada esfaqueado poignardé couteau Messer Messerangriff accoltellato accoltella coltello steekpartij ножев-ое ножом nożownik nożem zaboden nož-em bıçak bıçaklı طعن سكين 持刀
prison jail jailed imprisoned inmates cárcel cárceles encarcelado cadeia prisons prisonniers Gefängnis Haft Haftstrafe inhaftiert carcere carceri gevangenis celstraf тюрьм-а-ы в'язниц-я więzieni-e zapor-u-a hapis cezaevi سجن سجون 监狱 入狱 fängelse
court courts tribunal tribunales juzgado cour Gericht Gerichts Amtsgericht Landgericht tribunale rechtbank rechter sąd sądu sądzie sodišč-e sudu mahkeme mahkemesi محكمة محاكم 法院 domstol tingsrätten
judge judges juez jueza juiz juíza juge juges Richter Richterin giudice giudici судь-я-и sędzi-a sodnik sudac sudij-a hâkim yargıç قاضي قاض قضاة 法官
trial trials juicio juicios julgamento procès Prozess strafproces sojenj-e suđenj-e duruşma yargılan محاكمة 审判 庭审 rättegång
lawyer lawyers attorney abogado abogados advogado avocat Anwalt Anwältin avvocato advocaat адвокат adwokat odvetnik odvjetnik avukat محامي محام 律师 advokat
prosecutor prosecutors procurador procureur parquet Staatsanwaltschaft Staatsanwalt procura procuratore openbaar-ministerie прокурор прокуратур prokurat-or prokurator tožilst-vo tužitelj tužiteljstvo savcı savcılık نيابة مدعي 检察 åklagare
verdict ruling veredicto Urteil vonnis приговор-- приговора вирок-- wyrok-- wyroku sodb-a presud-a karar-mahkeme حكم 判决 裁决 domen
sentenced sentence sentences condenado condenada condena condamné condamnation verurteilt Verurteilung condannato condanna veroordeeld осужден засуджен skazan-y obsojen-- osuđen أدين إدانة 判处 dömd dömdes
convicted convict guilty culpable culpado coupable colpevole виновн-ым-ый винн-ий winny kriv-ega suçlu 有罪 skyldig
acquitted acquittal absuelto absolvido acquitté freigesprochen Freispruch assolto vrijgesproken оправдан uniewinni oproščen oslobođen beraat براءة 无罪 frikänd
suspect suspects suspected sospechoso sospechosos suspeito suspeitos suspecté Verdächtige Tatverdächtige verdächtig sospettato sospetto verdachte подозрева-емый підозрюва podejrza-ny osumlje-n osumnji-čen şüpheli مشتبه 嫌疑 嫌犯 misstänkt
accused accuses accuse accusation accusations acusado acusada acusa acusan acusación acusação accusé accusés Angeklagte angeklagt beschuldigt wirft accusato accusa beschuldigd обвин-ил обвинение обвиняе звинувач oskarżo-ny obtožen-- obtožba optužen-- optužnica suçlama suçladı اتهم اتهام اتهامات متهم 指控 被告 指责 anklagad
charged charges indicted indictment imputado indiciado inculpé incriminat imputati
investigation investigations investigate investigators inquiry probe investigación investigaciones investiga investigação enquête Ermittlung Ermittlungen ermittelt indagine indagini inchiesta расследован розслідуван śledztw-o dochodzen preiskav-a istrag-a soruşturma تحقيق تحقيقات 调查 utredning
crime crimes criminal criminals crimen criminales crimen-organizado delito delitos criminalité Verbrechen Kriminalität kriminell crimine criminalità reato misdaad преступлен преступник злочин-- zbrodni-a przestęp-stwo zločin-- kaznivo kriminal suç suçu جريمة جرائم إجرامي 犯罪 brott
robbery robbed robbers robo atraco asalto roubo assalto braquage Raub Raubüberfall Überfall rapina overval ограблен пограбуван rabun-ek roparski pljačk-a soygun سطو 抢劫
theft thief thieves stolen steal steals ladrón hurto furto voleur Diebstahl Diebe gestohlen furti ladro diefstal dief краж-а-и украл крадіжк kradzież tatvin-a kraj-a hırsız hırsızlık سرقة سرق 盗窃 被盗 stöld
fraud fraudulent fraude estafa escroquerie Betrug Betrüger truffa frode oplichting мошеннич шахрайст oszust-wo goljufij-a prijevar-a dolandırıcı احتيال 诈骗 欺诈 bedrägeri
drug drugs narcotics narcotráfico narco droga drogas drogue stupéfiants Drogen Rauschgift droghe drugsgebruik наркотик-и narkotyk mamil-a droge uyuşturucu مخدرات 毒品 narkotika
smuggling smugglers Schmuggel Schmuggler smokkel przemyt tihotap krijumčar kaçakçılık تهريب 走私 贩卖
rape raped rapist violación violador estupro estuprada viol violée Vergewaltigung vergewaltigt stupro verkrachting изнасилов згвалтуван gwałt gwałtu posilstv-o silovanj-e tecavüz اغتصاب 强奸 våldtäkt
assault agresión agressão agression agredido Körperverletzung mishandeling избиени-е pobici-e
abuse abused abuso abusos abus Missbrauch missbraucht misbruik насили-е-я насильств przemoc-- nasilj-e şiddet عنف 虐待 暴力 övergrepp
violence violent violento violencia violência violences Gewalt gewalttätig violenza geweld
kidnapping kidnapped kidnap abduction abducted secuestro secuestrado secuestran sequestro sequestrado enlèvement enlevé Entführung entführt rapimento rapito ontvoering ontvoerd похищен викраден porwani-e porwan ugrabit-ev ugrabljen otmic-a kaçırıldı اختطاف خطف مخطوف 绑架 kidnappad
gang gangs mafia pandilla pandillas quadrilha Bande bende банд-а-ы mafij-a çete عصابة عصابات 黑帮 帮派
fugitive foragido fugitif latitante voortvluchtig розыск-- poszukiw pobegl-i firari هارب 逃犯
lawsuit sues sued suing querella querela Klage verklagt иск-- иска исковое позов-- pozew tožb-a tužb-a dava davası دعوى 起诉 诉讼
appeal appeals apelación apelação Berufung appello ricorso beroep апелляц-ия апеляц-ія apelacj-a pritožb-a žalb-a temyiz استئناف 上诉 överklagar
justice justicia justiça Justiz giustizia justitie правосуд-ие юстици-я sprawiedl pravosod-je pravosuđ-e adalet عدالة عدل 司法 正义 rättvisa
executed execution ejecución execução exécution exécuté Hinrichtung hingerichtet esecuzione executie казн-ь-и казнен страт-а-и egzekuc-ja usmrtit-ev pogubljen idam إعدام 死刑 处决 avrättad
cybercrime hackers hacker hacked piratas-informáticos pirates-informatiques hacking хакер-ы hakerzy heker-ji قرصنة 黑客
body bodies corpse cadáver cadáveres cadavre Leiche Leichen cadavere lijk труп-ы zwłoki trupl-o ceset cesedi جثة جثث 尸体 遗体 kroppen
bribe bribes bribery soborno sobornos suborno propina pot-de-vin Bestechung tangente mazzette omkoping взятк-а-и хабар-- łapówk-a podkupnin mito rüşvet رشوة 贿赂 受贿
extradition extradited extradición extradição Auslieferung uitlevering экстради ekstradyc izročit-ev izruč-enje iade تسليم 引渡
ransom Lösegeld riscatto losgeld выкуп-- okup-- odkupnina fidye فدية 赎金
vandalism vandalismo vandalisme Vandalismus вандализм wandalizm vandaliz-em تخريب-عام 涂鸦
`;
