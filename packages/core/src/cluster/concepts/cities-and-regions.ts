/** Cities, regions, seas and mountains, where spellings differ; layout in concepts.ts. */
export const CITIES_AND_REGIONS = `
York Iorque Jork Йорк نيويورك 纽约
Angeles أنجلوس أنجليس 洛杉
Pennsylvania Pensilvania Pensylwania بنسلفانيا 宾夕
Carolina كارولاينا كارولينا 卡罗
Ohio أوهايو 俄亥
Michigan ميشيغان 密歇
Arizona أريزونا 亚利
Virginia فرجينيا 弗吉
Louisiana Luisiana Луизиана لويزيانا
Minnesota مينيسوتا 明尼
Illinois إلينوي 伊利
Hawaii Havaí Гавайи Hawaje Havaji هاواي 夏威
Alaska ألاسكا
Oregon أوريغون 俄勒
Colorado كولورادو 科罗
Tennessee تينيسي 田纳
Kentucky كنتاكي 肯塔
Jersey نيوجيرسي جيرسي 新泽
Boston بوسطن 波士
Houston هيوستن 休斯 Хьюстон
Seattle سياتل 西雅 Сиэтл
Miami ميامي 迈阿 Майами
Dallas دالاس 达拉
Detroit ديترويت 底特
Philadelphia Filadelfia فيلادلفيا 费城
Cologne Köln Keulen Кёльн كولونيا 科隆
Hague Haia Haye Haag Гаага Гааге لاهاي 海牙
Nuremberg Nürnberg Norimberga Нюрнберг Norymberga نورنبرغ 纽伦
Leipzig Lipsia Лейпциг Lipsk لايبزيغ 莱比
Dresden Dresda Drezno دريسدن 德累
Frankfurt Francfort فرانكفورت 法兰
Hanover Hannover Ганновер هانوفر 汉诺
Stuttgart Stoccarda Estugarda Штутгарт شتوتغارت
Düsseldorf Дюссельдорф دوسلدورف 杜塞
Bavaria Bayern Baviera Beieren Bawaria بافاريا بايرن 巴伐 拜仁
Saxony Sajonia Sachsen Sassonia Саксония ساكسونيا
Danube Danubio Donau Дунай Dunaj Donava Dunav دانوب 多瑙
Alps Alpen Alpes Alpi Альпах Alpy Alpach
Pyrenees Pirineos Pyrenäen Pirenei
Himalaya Гималаи هيمالايا 喜马
Caucasus Kaukasus Кавказ Kafkas القوقاز 高加
Caribbean Caribe Caraïbes Karibik Карибск Karaiby Karayip كاريبي 加勒
Baltic Baltique Ostsee Балтийск Bałtyk Baltik البلطيق 波罗
Adriatic Adria Jadran 亚得
Aegean Egeo Égée Ägäis Эгейск Egejsk إيجة 爱琴
gulf golfo golfe залив заливе заливу затока zatoki zaljev körfez خليج 海湾 波斯湾
Pacific Pazifik тихоокеанск Pacyfik Pasifik Stillahav 太平
Suez Süveyş سويس 苏伊 Суэц
Hormuz Ormuz هرمز
Bosphorus Bósforo Bosporus بوسفور
Scandinavia Skandinavien 斯堪
Zurich Zurigo Цюрих Zurych زيورخ 苏黎
Davos دافوس 达沃
Nizza Niza Ницца نيس 尼斯
Marseille Marsella Marsiglia Marsylia مرسيليا 马赛
Bordeaux Burdeos Бордо بوردو
Turin Torino Turyn تورينو 都灵
Florence Firenze Firence فلورنسا
Genoa Génova Genua Генуя جنوة 热那
Bologna Bolonia Болонья 博洛
Sicily Sicilia Sicile Sizilien Sycylia صقلية 西西
Sardinia Sardaigne Cerdeña Sardegna Sardynia سردينيا 撒丁
Tuscany Toscana Toskana توسكانا 托斯
Corsica Córcega Corse Korsika كورسيكا 科西
Crete Creta Kreta Крите Girit كريت
Thessaloniki Salónica Selanik Solun
Seville Siviglia Севилья Sewilla إشبيلية 塞维
Valencia Walencja Валенсия فالنسيا 瓦伦
Canaries Canary Kanaren Канарск Kanary كناري 加那
Mallorca Majorca Maiorca Майорка Majorka مايوركا 马略
Azores Açores Azoren Азорск Azory
Edinburgh Edimburgo Edynburg أدنبرة 爱丁
Dublin دبلن 都柏
Birmingham برمنغهام 伯明
Glasgow غلاسكو 格拉斯
Antwerp Amberes Anvers Anversa Антверпен أنتويرب 安特
Amsterdam أمستردام 阿姆
Rotterdam روتردام 鹿特
`;
