/** Research, finds, materials and machines; layout in concepts.ts. */
export const SCIENCE_AND_MACHINES = `
artificial kunstmatige штучний sztuczna umetna umetne umetno yapay اصطناعي 人工
intelligence inteligencia zeka ذكاء 智能
data datos données Daten gegevens данные данных даних danych بيانات 数据
screen pantalla écran Bildschirm schermo экран экрана ekranu ekrany zaslon شاشة 屏幕 skärm
videogame videojuego видеоигра 电子游
video wideo فيديو 视频
semiconductor Halbleiter halfgeleider полупровод напівпров półprzew polprevod poluvod رقائق 半导体 芯片 halvledare
cyberattack ciberataque кибератака kibernetski siber سيبراني
chemical chemistry químico chimie chimique chimico Chemie химический химия chemia kemičn kemijska kemija kimya كيميائي 化学
mathematics matemática wiskunde رياضيات 数学
galaxy galaxies galassia Milchstraße melkweg галактика galaksija مجرة 银河 星系
orbit órbita orbite Umlaufbahn yörünge مدار 轨道 omloppsbana
radiation radiación radiazioni Strahlung straling promienio sevanje zračenje radyasyon إشعاع 辐射 strålning
radar radares радары رادار 雷达
laser лазер ليزر 激光
hydrogen hidrógeno idrogeno waterstof водород водень wodór wodoru vodik هيدروجين 氢能 氢气 vätgas
lithium litio литий ليثيوم 锂电
uranium uranio Uran урана uranyum يورانيوم 浓缩铀
gold oro ouro goud золото золота złoto zlato zlata altın ذهب 黄金 guld
silver prata Silber zilver серебро срібло срібла srebro srebra srebrn gümüş فضة 白银 银牌
bronze bronce bronzo бронза бронзу brązow bronast brončan bronz برونز 铜牌
diamond diamante алмазы diament elmas ألماس 钻石
copper cobre cuivre Kupfer miedzi bakır نحاس 铜矿
steel acero acier Stahl acciaio staal сталевар stalow jeklo jekla čelik čelika فولاذ 钢铁 stål
tomb tumba túmulo tomba Gräber могила могилы grobnica grobow mezar mezarı قبر 古墓 墓葬
cemetery cementerio cemitério cimetière Friedhof cimitero begraafplaats кладбище кладовищ cmentarz pokopališč groblje mezarlık مقبرة 公墓 kyrkogård
pyramid pirámide ehram أهرامات هرم 金字塔
DNA ADN ДНК 脱氧
reactor réacteur Reaktor reattore مفاعل 反应堆
turbine Windrad eolico éolienne Windkraft windmolen ветряк wiatrak vetrnic vetrne vjetroelektr توربين 风电 vindkraft eólica
cable Kabel cavo kablo كابل 电缆 光缆
aerospace aeroespacial Luftfahrt аэрокосм letalsk havacılık
Jupiter Giove юпитер المشتري 木星
Saturn زحل 土星
quantum квантов kwantow kvantn kuantum كمي 量子
algorithm algorytm خوارزمية 算法
website Webseite сайт сайта spletna 网站 webbplats
app приложение застосун aplikacja تطبيق 应用
password senha пароль geslo lozink şifre 密码 lösenord
battery batería Akku батарея بطارية 电池
Physik física fisico natuurkunde физика фізик fizyka فيزياء 物理
`;
