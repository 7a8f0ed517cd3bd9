/** Transport, accidents and weather; layout in concepts.ts. */
export const TRANSPORT_AND_WEATHER = `
accident accidents accidente accidentes acidente acidentes Unfall Unfälle incidente incidenti ongeluk ongeval авари-я-и дтп аварі-я wypadek wypadk-u wypadki nezgod-a kaza kazası kazada حادث حوادث 事故 车祸 olycka olyckan
crash crashes crashed choque choques colisión collision collisions colisão batida Absturz abgestürzt schianto tamponamento botsing столкнове-ние крушени-е zderzeni trčenj-e sudar-- çarpışma تصادم اصطدام تحطم 相撞 坠毁 坠机 krock kraschade
plane planes airplane aircraft avión aviones avião aviões avion avions Flugzeug Flugzeuge aereo aerei vliegtuig самолет самолёт літак-- samolot letal-o zrakoplov avion-a uçak uçağı طائرة 飞机 客机 flygplan
airport airports aeropuerto aeroporto aéroport Flughafen aeroporti luchthaven vliegveld аэропорт аеропорт lotnisk-o letališč aerodrom zračna-luka havalimanı havaalanı مطار مطارات 机场
airline airlines flight flights vuelo vuelos aerolínea voo voos Flug Flüge Fluggesellschaft volo voli рейс-- рейса авиакомп авіакомп lot-y linie-lotnicze let-ovi hava-yolu uçuş رحلة رحلات طيران 航班 航空 flyget
pilot pilots piloto pilotos pilote pilotes Piloten pilota пилот пілот pilot-ka طيار 飞行
helicopter helicopters helicóptero hélicoptère Hubschrauber elicottero helikopter вертолет вертолёт вертоліт śmigłowi-ec مروحية هليكوبتر 直升
train trains tren trenes trem trens Zug Züge Bahn treno treni trein treinen поезд-- поезда поїзд-- pociąg قطار قطارات 火车 列车 tåget
railway railways rail ferrocarril ferroviario ferrovia ferroviaire chemins-de-fer Eisenbahn ferrovie spoor-weg железнодор залізниц kolej-- kolej-owy železni-ca željezni-ca demiryolu سكة 铁路 高铁 järnväg
derailment derailed descarrila descarrilamiento descarrilou déraillement déraille entgleist Entgleisung deragliato deragliamento ontspoord wykoleje iztiril iskočio 脱轨 urspårning
metro subway U-Bahn metropolitana métro метро метр-о podzemna metrosu مترو 地铁
bus buses autobús autobuses ônibus autobus autocar Reisebus pullman автобус автобус- avtobus otobüs otobüsü حافلة حافلات باص 巴士 客车 bussen
vehicle cars vehicles coche coches automóvil vehículo vehículos carro carros veículo voiture voitures véhicule Auto Autos Fahrzeug automobile vettura автомобил-ь машин-а-ы samochó-d avto avtomob vozil-o automobil otomobil araç aracı سيارة سيارات 汽车 车辆 bilen bilar
truck trucks lorry lorries camión camiones caminhão camion camions Lastwagen Lkw vrachtwagen грузовик вантажів ciężarówk tovornjak kamion-- kamyon شاحنة شاحنات 卡车 货车 lastbil
driver drivers motorista chauffeur Autofahrer Fahrer bestuurder водител-ь водій kierowc-a voznik vozač-- sürücü سائق سائقين 司机 驾驶 förare
motorcycle motorcyclist moto motos motocicleta motocyclist motard Motorrad Motorradfahrer motociclista motorrijder мотоцикл motocykl motocikl motosiklet دراجة 摩托
road roads highway motorway carretera autopista estrada rodovia autoroute Autobahn Landstraße autostrada strade snelweg дорог-а-и-е шоссе трас-а autostrad avtocest-a cest-a-e-i autocest-a yolu otoyol طريق 公路 高速 vägen vägar
traffic tráfico Verkehr Stau traffico verkeer движени-е пробк-и трафик korek korki-drogowe zastoj trafik مرور 交通 trafiken
bridge bridges puente ponte pont ponts Brücke brug mostu mosta köprü جسر 大桥 mosty mostov
tunnel tunnels túnel túneles тоннел-ь тунел-ь tunel-- predor tünel نفق أنفاق 隧道
ship ships vessel buque barco barcos navio navios navire navires Schiff Schiffe nave navi schip schepen судн-о корабл statek statku ladj-a-e brod-- broda gemi gemisi سفينة سفن 船只 轮船 fartyg warship warships skepp судна
boat boats lancha bote bateau bateaux Boote barche лодк-а-и човен łódź łodzi čoln-- čamac tekne قارب قوارب 渔船 小船 båten
ferry ferries transbordador Fähre traghetto veerboot паром trajekt feribot عبارة 渡轮 färja
shipwreck naufragio naufragios naufrágio naufrage schipbreuk 沉船
port ports puerto porto Hafen haven порт-- порта портов pristanišč luka-morska liman limanı ميناء موانئ 港口 hamnen порту порты hamn
passenger passengers pasajero pasajeros passageiro passageiros passager passagers Fahrgäste Passagiere passeggeri passagiers пассажир пасажир pasażer potnik-i putnik-- yolcu راكب ركاب 乘客 旅客 passagerare
weather meteorología tempo-meteo météo Wetter meteo погод-а-ы pogod-a-y vreme-napoved vremen-ska vremenska hava-durumu طقس 天气 vädret
snow snowfall snowstorm nieve nevada nevadas neve neige Schnee Schneefall nevicata sneeuw снег-- снегопад сніг śnieg śnieżyc sneg-- snijeg kar-yağışı ثلوج ثلج 暴雪 降雪 大雪 snöfall снега снігу śniegu snježni snežni karlı 雪灾 snö snön
rain rains rainfall lluvia lluvias chuva chuvas pluie pluies Regen Starkregen Regenfälle pioggia piogge дожд-ь-и дощ-- дощі deszcz dež dežj-a kiša kiše yağmur yağış أمطار مطر 暴雨 降雨 下雨 regnet дощу
wind winds viento vientos vento ventos Wind Winde venti ветер ветра вітер wiatr-- wiatru veter vetra vjetar rüzgar رياح 大风 vindar vetar
cold frío frio froid Kälte Frost freddo koude мороз-- морозы холод-- mróz mrozy mraz soğuk برد صقيع 寒潮 低温 kyla
temperature temperatures temperatura temperaturas température températures Temperatur Temperaturen температур sıcaklık حرارة 气温 temperaturen
thunder lightning rayo rayos relámpago raio foudre Blitz Blitze Gewitter fulmine fulmini bliksem молни-я гроза грозы piorun burza-błyskawica strel-a munj-a yıldırım برق صاعقة 雷击 雷电
fog niebla neblina brouillard Nebel nebbia туман mgł-a-y megl-a magl-a sis-bulutu ضباب 大雾 dimma туману
bicycle bicycles bicicleta bicicletas vélo vélos Fahrrad Fahrräder bicicletta fiets fietsen rower-- rowery kolo-kolesa دراجة-هوائية 单车
pedestrian pedestrians peatón peatones pedestre piéton piétons Fußgänger pedone pedoni voetganger пешеход пішохід pieszy pešec pješak yaya مشاة 行人
engine motors-aircraft moteur Triebwerk двигател-ь двигун silnik محرك 引擎 发动
fuel combustible combustibles combustível carburant carburants Treibstoff Kraftstoff carburante brandstof топлив-о паливо paliw-o goriv-o yakıt وقود 燃料 燃油
gasoline gasolina essence-pompe Benzin benzina benzine бензин benzyn-a bencin benzin بنزين 汽油
hail granizo grêle Hagel grandine gradobicie toča tuča 冰雹
lake lagos-agua lago-di lagoa lac-eau Bodensee озер-о-а jezior-o jezer-o بحيرة 湖泊 озері sjön jezeru gölü
dam embalse barragem barrage Staudamm Talsperre diga stuwdam плотин-а jez-na baraj سد-مائي 大坝 水库 represa дамба
`;
