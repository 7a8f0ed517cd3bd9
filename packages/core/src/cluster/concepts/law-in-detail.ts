/** Police work, offences and the course of justice in detail; layout in concepts.ts. */
export const LAW_IN_DETAIL = `
jury jurors giuria присяжные porota porote poroto محلفين 陪审
warrant Haftbefehl ордер ордера tjeralica mandado tiralica
bail fianza fiança Kaution cauzione borgtocht kaucja kaucji kavcija kefalet كفالة 保释 залогом
evidence Beweise Beweis bewijs bewijzen доказательства доказ докази dowody dowodów dokazov kanıt kanıtlar أدلة 证据 bevis
testimony depoimento témoignage Zeugenaussage Aussage getuigenis zeznania zeznał zeznawał pričanje iskaz ifadesi ifade 证词 证言 vittnesmål
confession confiesa confissão aveux Geständnis gesteht bekentenis зізнався зізнання itiraf اعترف اعتراف 认罪 招供 坦白 erkände
complaint denuncia plainte Beschwerde Anzeige klacht жалоба скарга скаргу skargę şikayet شكوى شكاوى بلاغ 投诉 举报 anmälan anmäld
plaignant Kläger Nebenkläger истец tožnik tožnica davacı 原告
hearing Anhörung udienza hoorzitting слушание слухання rozprawa zaslišanje saslušanje ročište جلسة جلسات 听证 开庭
searched búsqueda buscan buscam buscas Suche gesucht Suchaktion zoektocht gezocht поиски поисков пошуки iskanje iščejo potraga arama aranıyor 搜索 寻找 搜寻 söker sökande eftersökt
raids raided allanamiento redada perquisition Razzia Razzien Durchsuchung inval invallen обыски обысков обшук baskın operasyonla مداهمة مداهمات 搜查 突袭 husrannsakan tillslag
seized seizes seizure incautan decomiso apreensão saisie beschlagnahmt inbeslagneming изъяли изъято конфисковал вилучили skonfiskowano zaplenili zasegli zaplijenjeno مصادرة ضبط ضبطت 没收 查获 缴获 扣押 beslagtog
handcuffs menottes Handschellen manette наручники kajdanki lisicami kelepçe كلبشات 手铐 أصفاد
custody Gewahrsam häktad anhållen СИЗО pritvor areszcie 羁押
interrogation Vernehmung vernommen Verhör допрос допроса допит допитали przesłuchanie sorgu sorgulandı استجواب 审讯 讯问 förhör
Freilassung soltado libéré rilasciato vrijlating освобожден uwolniony oslobađanje pušten serbest الإفراج أفرجت 释放 获释 frigiven frigavs
compensation indemnización indenização Schmerzensgeld risarcimento indennizzo компенсация odszkodowanie odškodnina odšteta tazminat تعويض تعويضات 赔偿 补偿 ersättning
copyright Urheberrecht auteursrecht 版权 著作 telif upphovsrätt
patent brevet octrooi 专利
license licence Lizenz vergunning dozvola lisans ruhsat رخصة تراخيص ترخيص 许可 执照 tillstånd
Vertrag umowa umowę umowy pogodba ugovor sözleşme 合同 合约
forgery forged falsification vervalsing подделка підробка podrobiony fałszerstwo krivotvoren sahtecilik تزوير مزور 伪造 假冒 förfalskning
embezzlement malversación desfalco peculato veruntreut Untreue verduistering растрата хищение привласнення розкрадання sprzeniewierzenie poneverba pronevjera zimmet اختلاس 侵吞 贪污 挪用 förskingring
laundering blanqueo Geldwäsche witwassen отмывание відмивання pranje aklama تبييض غسيل 洗钱 penningtvätt
blackmail extortion chantaje extorsión Erpressung estorsione ricatto afpersing шантаж вымогательство szantaż wymuszenie izsiljevanje iznuda ucjena ucjenjivao ucena şantaj ابتزاز 勒索 敲诈 utpressning
harassment acoso acosada harcèlement Mobbing Stalking pesten домогательства домагання травля nękanie nadlegovanje zlostavljanje taciz تحرش 骚扰 霸凌 trakasserier
defamation slander libel difamación calumnias diffamation Verleumdung smaad клевета наклеп zniesławienie oszczerstwo obrekovanje hakaret تشهير 诽谤 förtal
arson arsonist pirómano поджог поджигатель підпал podpalenie požig požigalec podmetnut kundaklama 纵火 mordbrand
burglary cambriolage Einbruch Einbrecher eingebrochen inbraak inbraken inbrekers włamanie włamywacz vlom vlomi vlomilec inbrott 入室
paedophile pedophile pedófilo pédocriminel Pädophile 恋童 娈童
pistol handgun revolver pistool tabanca مسدس 手枪 枪支
rifle Gewehr fucile fucili винтовка гвинтівка karabin puška puške puško tüfek بنادق 步枪
bullet proiettile пуля пули куля kulka metek mermi kurşun رصاصة رصاص 子弹
ambush emboscada embuscade Hinterhalt imboscata hinderlaag засаду засідка zasadzka zasjeda pusu كمين 伏击 bakhåll
patrol patrulla patrouille Streife pattuglia devriye دورية دوريات 巡逻
forensic perito perícia Rechtsmedizin судмедэксперт 法医 rättsmedicin
surveillance vigilancia Überwachung sorveglianza слежка стеження inwigilacja nadzor gözetim مراقبة 监控 监视
legal legally jurídico rechtlich юридический prawny prawna pravni pravna hukuki yasal قانوني 合法
beating golpiza paliza espancado tabassé verprügelt zusammengeschlagen pestato picchiato избил избили избит pretepel pretučen prebijen dövüldü darp 殴打 misshandel
torture Folter gefoltert marteling gemarteld пытки пыток пытали катування mučenje mučili işkence تعذيب 酷刑 折磨 tortyr
discrimination Diskriminierung dyskryminacja ayrımcılık تمييز 歧视
femicide feminicidio Femizid femminicidio 杀妻
оскорбил образа zniewaga žaljivke uvreda uvrede uvredio إهانة 侮辱 辱骂 förolämpning
fined Bußgeld Geldstrafe Geldbuße multa multado multe boete штраф оштрафован grzywna غرامة غرامات 罚款 böter
detektiv следователь слідчий śledczy محقق محققون 侦探
cartel Kartell كارتل 贩毒
hooligan хулиган chuligan kibole 流氓
escaped fuga fugan escapan escapó evadido évadé s'échappe ausgebrochen entkommen geflohen evaso ontsnapt сбежал побег втік втекли втеча uciekł ucieczka pobegnil pobjegao pobegao bijeg kaçtı هروب هرب 逃脱 逃离 逃跑 rymde rymning flydde flykt
`;
