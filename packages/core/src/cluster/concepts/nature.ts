/** Animals, plants, land and sea, the environment, food and drink; layout in concepts.ts. */
export const NATURE = `
bee bees abeja abelha abeille Biene Bienen пчела пчелы пчёл бджола pszczoła pszczel čebela čebele pčela pčele arılar نحل 蜜蜂
pig pigs pork cerdo puerco porcos cochon porc maiale maiali suini varken свинья свиньи свиней świnia świnie prašič svinja svinje domuz خنزير خنازير 生猪 猪肉 grisar
cow cows cattle vaca gado vache Rinder Kühe mucca mucche bovini koeien rundvee корова коровы krowa krowy krów krava krave goveda inek sığır أبقار بقرة 奶牛 牛群 kossor boskap nötkreatur
sheep oveja ovelha mouton Schaf Schafe pecora pecore schapen овец овцы вівці owce owiec ovce ovac koyun أغنام خروف 绵羊
goat cabra chèvre Ziege Ziegen capra capre geiten коза козы kozy koze keçi ماعز 山羊 getter
chicken poultry gallina frango galinha poulet volaille Geflügel Hühner pollame pluimvee курятин курица kurczak drobiu piščanec perutnin piletin tavuk دجاج دواجن 鸡肉 家禽 kyckling fjäderfä
egg eggs huevo ovos oeuf Eier uova eieren яйца яйцо яиц jajko jajka jajca jaja yumurta بيضة 鸡蛋 äggen
fish peces pescado peixe poisson Fisch Fische pesce pesci vissen рыба рыбы ryba ryby ribe balık balıklar أسماك سمك 鱼类 fisken
fishermen fishing pesca pesquero pêche pêcheurs pescatori vissers рыбаки рыболов рибалк rybacy rybak rybołów ribiči ribari balıkçı صيادين 渔民 捕鱼
salmon saumon Lachs zalm лосось łososi somon سلمون 三文鱼
tree árbol árboles árvore arbre Baum Bäume albero alberi bomen дерево деревья деревьев дерева drzewo drzewa drevo drevesa drveće stablo stabla ağaç ağaçlar شجرة أشجار 树木 大树 träden
flowers fleur Blumen fiori bloemen цветы цветов квіти kwiaty kwiatów cvetje cvijeće çiçek زهور 鲜花 blommor
insect Insekten insetti inseto насеком комахи owady owadów žuželke kukci kukac böcek حشرات 昆虫
mosquito moustique Mücken Stechmücke zanzara muggen комары komary komarów komarji komarci sivrisinek بعوض 蚊子 myggor
snake serpiente serpent slangen змея змеи змею змії wąż węże kača zmija zmije yılan ثعبان أفعى 毒蛇 ormar
crocodile cocodrilo coccodrillo jacaré Krokodil timsah تمساح 鳄鱼
tiger tigre тигр тигра tygrys tigri نمور 老虎
monkey macaco singe Affen scimmia обезьяна мавпа małpa małpy opice majmun maymun قرود 猴子
panda باندا 熊猫
penguin pingüino пингвин pingwin penguen بطريق 企鹅
dolphin delfín golfinho دلفين 海豚
turtle tortuga tartaruga tortue żółw żółwi želva kornjača kaplumbağa سلحفاة سلاحف 海龟 sköldpadda
boar jabalí javali sanglier Wildschwein cinghiale кабаны dzików 野猪 vildsvin
desert desierto Wüste woestijn пустыня пустеля pustynia puščava çöl صحراء 沙漠 öknen
beach beaches playa praia plage spiaggia пляж plaży plaże kumsal شاطئ شواطئ 海滩 沙滩
coast coastal litoral littoral Küste kust побережье узбереж wybrzeż obala obale sahili سواحل 沿海 海岸 kusten
valley valle vallée valli долина долине dolinie vadisi وادي 山谷
waterfall cascada cachoeira cascata waterval водопад wodospad şelale شلال 瀑布
cave cueva caverna gruta grotte Höhle Höhlen grotta пещера печера jaskinia špilja pećina mağara كهف كهوف 洞穴
Everest إيفرست 珠峰
solar solare solaire Photovoltaik fotovoltaica солнечн сонячн słoneczn sončne sončnih sunčan solarn güneş شمسية شمسي 太阳 光伏 solcell zonnepanel
extinct extinto ausgestorben estinzione estinto вымирание wymarcie izumrtje izumrle izumiranje انقراض منقرض 灭绝 utrotning
hunting hunters cazador caçador chasse caccia охота охотник мисливц myśliwy lovci lovac avcılar 狩猎 猎人 jägare
waste rubbish garbage trash basura residuos lixo déchets ordures Abfall afval мусор мусора сміття śmieci odpadki odpady odpadów smeće smeti çöp نفايات قمامة 垃圾 sopor avfall
recycling reciclaje riciclo переработк recykling recikliranje تدوير 回收 återvinning
plastic kunststoff بلاستيك 塑料
biodiversity Artenvielfalt биоразнообр біорізн bioróżn 多样性 artrikedom
bread Brot pane brood хлеб хлеба хліб хліба chleb chleba kruh kruha hljeb ekmek خبز 面包
meat carne viande Fleisch vlees мясо мяса м'ясо mięso mięsa meso لحوم لحم 肉类 牛肉 kött köttet
milk leche leite lait Milch melk молоко молока mleko mleka mleczn mlijeko حليب 牛奶 奶粉 mjölk
cheese queso queijo fromage Käse formaggio kaas peynir جبنة 奶酪
wine vino vinho Wein Weine wijn wino şarap نبيذ 红酒
beer cerveza cerveja bière Bier birra birre пиво пива piwo piwa bira بيرة 啤酒
coffee café caffè Kaffee kaffe koffie кофе кави kawa kawy kawę kava kave kahve قهوة 咖啡
tea herbata чай чаю شاي 茶叶
sugar azúcar açúcar Zucker zucchero suiker сахар сахару цукор cukier cukru šećer şeker سكر 食糖 白糖 socker
rice arroz rijst рису ryżu pirinç أرز 大米 稻米
wheat trigo Weizen frumento tarwe пшеница pszenica pšenica buğday قمح 小麦
grain cereal Getreide graan зерно зерна зернов zboże zboża żyto žitaric tahıl حبوب 谷物 spannmål
corn maize maíz milho кукуруза kukurydza koruza ذرة 玉米
potato patata Kartoffel aardappel картопля ziemniak krompir krumpir بطاطا بطاطس 土豆 马铃薯
tomato tomate pomodoro помидор paradižnik rajčica domates طماطم 番茄 西红柿
olive oliva aceituna azeitona оливки oliwki oliwek oljčno masline zeytin زيتون
chocolate cioccolato Schokolade шоколад czekolada čokolada çikolata شوكولاتة 巧克力 choklad
cocoa cacao cacau Kakao كاكاو 可可
fruit fruta frutta Obst фрукты owoce owoców sadje meyve فواكه 水果 frukt
vegetables verdura hortaliça légumes Gemüse groenten овощи овощей овочі warzywa zelenjava povrće sebze خضروات خضار 蔬菜 grönsaker
banana banane plátano банан موز 香蕉
honey miel miele Honig honing miodu عسل 蜂蜜 honung
kitchen cocina cozinha cuisine Küche cucina cucine keuken кухня кухни кухне kuchnia kuhinja mutfak مطبخ 厨房
drinks bebida boisson Getränke bevande drankje напитки napój napoje pijača مشروبات 饮料 drycker
cake Kuchen torta torte gâteau taart торт كعكة 蛋糕 tårta
diet dieta Diät حمية 饮食
bakery panadería padaria boulangerie Bäckerei bakkerij пекарня piekarnia pekara مخبز bageri
`;
