/** Streets, buildings, vehicles, seasons and weather; layout in concepts.ts. */
export const CITY_AND_TRAVEL = `
street calle ruas Straße straat улица улице улицы вулиця ulicy ulico sokak cadde شارع شوارع 街道 街头 gatan gata
square piazza piazze площадь площі meydan ميدان 广场 torget
park parc parco парка парке parku حديقة 公园 parken
tower torre Turm Türme toren башня вежа wieża wieże stolp stolpnica toranj kulesi برج أبراج 塔楼 铁塔 tornet
shop tienda lojas magasin winkel крамниц sklepy mağaza dükkan متجر متاجر 商店 店铺 butik butiken boutique sklep sklepu sklepach dućan
suburb banlieue Vorort sobborgo пригород передміст przedmieści predmestj predgrađe banliyö ضاحية 郊区 förort
barrio bairro Stadtviertel Stadtteil wijk dzielnica mahalle stadsdel 街区 社区
region região regio regija bölge bölgesi منطقة مناطق إقليم 地区 regiões rejon regiji
province prowincja مقاطعة 省份 pokrajina vilayet مقاطعات
county condado comté Landkreis contea powiat hrabstw округ округа 县城
farm granja finca fazenda fattoria boerderij çiftlik مزرعة 农场
wall muro mur murs muri Mauer muur стена стены стіна стіни ściana ściany zid zida duvar جدار 围墙 muren
roof tejado telhado toit Dach tetto крыша крыше даху dachu streha strehe çatı سقف 屋顶 taket
window ventana janela fenêtre Fenster finestra окно окна вікно вікна prozor pencere نافذة 窗户 fönster
garden jardín jardim Garten giardino tuinen ogród ogrodu bahçe bahçesi 花园 trädgård
station stazione estação stacja stacji станция postaja istasyon محطة محطات
Bahnhof вокзал dworzec dworcu kolodvor 车站
pool piscina zwembad бассейн басейн basen basenu bazen bazenu havuz مسبح 泳池
nursery guardería creche детсад дитсад przedszkole vrtec vrtca vrtci vrtić vrtića anaokulu 幼儿 förskola
construction costruzione Baustelle bouw строительство будівництво budowa budowy budowie gradnja izgradnja inşaat بناء إنشاءات 施工 bygget Bauarbeiten Bauprojekt cantiere bouwplaats строят построили збудували buduje zbudowano gradbišče gradilište inşa 建设 建造 byggande bygger bygga
nightclub discoteca boate Diskothek nachtclub 夜店 夜总 nattklubb
mall Einkaufszentrum 商场 购物
homeless Obdachlose senzatetto dakloze бездомный безхатч brezdomec beskućnik evsiz مشردين 流浪 hemlös
taxi taksi تاكسي 出租
tram tranvía tramway трамвай ترام 有轨 spårvagn
scooter patinete trottinette monopattino самокат hulajnoga skiro romobil سكوتر elscooter
speed vitesse Geschwindigkeit snelheid скорость prędkość hitrost brzina سرعة 速度 hastighet velocidad швидкість
tickets billete bilhete biglietto билет билеты билета квитки bilety biletów vstopnice تذكرة تذاكر 门票 车票 biljett
luggage baggage bagagem Gepäck bagaglio багаж bagaż bagaże prtljaga bagaj أمتعة 行李
travel viaje viagem voyage Reise Reisen viaggio путешеств podróż potovanje putovanje seyahat 旅行 resenär resor
crew tripulación bemanning экипаж załoga załogi posadka mürettebat طاقم 机组 船员 besättning
freighter carguero Frachter сухогруз 货轮 货船 lastfartyg
tanker ناقلة 油轮 油船 tankowiec
submarine sottomarino Unterseeboot подводная подлодка підводний podwodny podmornica denizaltı غواصة 潜艇 ubåt
sailor Matrose Seeleute моряк матрос pomorac pomorci denizci بحارة 水手 海员 sjöman
yacht yate iate Jacht яхта яхты jachty jahta jahte يخت 游艇
limousine limusina limuzyna лимузин ليموزين
hielo gelo Glatteis льда льоду gołoledź poledica buzlanma جليد 结冰 冰雪
forecast Prognose Vorhersage pronóstico tahmin توقعات 预报 预测 previsão voorspelling تنبؤات
sunshine soleil Sonne солнце солнца сонце сонця słońce słońca sunce شمس 阳光 solsken
summer verano verão Sommer zomer літо літа latem poletje poleti ljeto ljeta صيف 夏季 夏天 sommar
winter invierno inverno hiver зима зимы зиме zimy zimie zimske zimowy شتاء 冬天 vinter 冬季
spring primavera printemps Frühling Frühjahr весна весны весной wiosna wiosny pomlad proljeće bahar ربيع 春季 春天 våren
autumn otoño outono automne Herbst autunno herfst осень осени осінь jesień jesen jesenski sonbahar خريف 秋季 秋天 hösten
north northern norte nord Norden nördlich noord noorden север севера северный північ півночі północ sjever kuzey شمال شمالي شمالية 北部 norra norr
south southern Süden südlich zuid zuiden zuidelijk южный южная южной південь півдні południe južni južna južno južne güney جنوب جنوبي جنوبية 南部 södra
east eastern oriente Osten östlich oost восток восточный схід сходу сході wschód vzhod vzhodni istok istoku istočni doğu شرق شرقي شرقية 东部 中东 östra öster
west western oeste ouest Westen westlich ovest запад западе запада западный захід заходу zachód zahod zahodni batı غرب غربي غربية 西部 西方 västra
Gemeinde gmina gminy občina občine općina općine opština belediye بلدية 市政
parking Parkplatz parcheggio parkeer парковка parkirišče otopark 停车 parkering
`;
