/** Cities and regions of eastern Europe, Asia, Africa and the far south, where spellings differ; layout in concepts.ts. */
export const CITIES_EAST_AND_SOUTH = `
Krakow Cracovia Krakau Краков كراكوف
Gdańsk Danzig Danzica غدانسك 格但
Lviv Lvov Lemberg Lwów Lwowie Львові Львове لفيف 利沃
Dnipro Dnepr Dniepr Dniéper Dnjepr دنيبرو 第聂
Zaporizhzhia Saporischschja Запорожье زابوريجيا زابوروجيا 扎波
Bakhmut Bajmut Bachmut Bahmut باخموت 巴赫
Luhansk Lugansk Lougansk لوغانسك 卢甘
Donbas دونباس 顿巴
Sevastopol Sebastopol Sewastopol سيفاستوبول 塞瓦
Kursk Koursk كورسك 库尔斯
Petersburg Pietroburgo بطرسبرغ بطرسبورغ 圣彼
Vladivostok Wladiwostok Władywostok فلاديفوستوك 海参
Kazan Kasan قازان 喀山
Urals Urales Oural أورال
Riga ريغا 里加
Tallinn تالين 塔林
Vilnius Vilna Wilno Вильнюс فيلنيوس
Minsk مينسك 明斯
Skopje Skopie Скопье Skoplje Üsküp سكوبيه
Sarajevo Sarayevo Сараево Saraybosna سراييفو
Zagreb Zagabria زغرب 萨格
Ljubljana Liubliana Lubiana Laibach Любляна Lublana ليوبليانا
Trieste Trst Trstu تريستي
Ankara Ancara أنقرة 安卡
Izmir Esmirna Smirne إزمير 伊兹
Tbilisi Tiflis تبليسي 第比
Yerevan Ereván Eriwan Erywań Erivan يريفان
Baku Bakou باكو 巴库
Karabakh كاراباخ 纳卡
Riyadh Riad Riyad Rijad الرياض 利雅
Jeddah Yeda Djeddah Dschidda Gedda Джидда Cidde جدة 吉达
Mecca Meca Mecque Mekka Mekke مكة 麦加
Doha الدوحة 多哈
Dubai Dubaj دبي 迪拜
Dhabi Dabi Zabi أبوظبي ظبي
Sanaa صنعاء 萨那
Aden عدن 亚丁
Westbank Cisjordania Cisgiordania Westjordanland الضفة
Golan الجولان 戈兰
Haifa Hajfa حيفا 海法
Aviv Awiw أبيب
Bethlehem Betlemme Betlejem Вифлеем 伯利
Basra Basora Bassora بصرة
Erbil Arbil أربيل
Tripoli Trypolis طرابلس 的黎
Benghazi Bengasi Bengazi بنغازي 班加
Sinai Synaj سيناء 西奈
Khartoum Jartum Cartum Khartum Chartum Hartum الخرطوم 喀土
Darfur دارفور 达尔富
Mogadishu مقديشو 摩加
Nairobi نيروبي 内罗
Kinshasa كينشاسا 金沙萨
Kapstadt Kaapstad Кейптаун Kapsztad 开普
Dakar داكار 达喀
Mumbai Bombay Bombaj مومباي 孟买
Kolkata Calcutta Kalkutta كلكتا
Punjab Panjab Pendżab Пенджаб بنجاب 旁遮
Karachi Karatschi Karaczi كراتشي
Lahore لاهور 拉合
Dhaka Dacca Дакка داكا 达卡
Kathmandu Katmandú كاتماندو 加德
Yangon Rangoon Rangún يانغون 仰光
Bangkok بانكوك 曼谷
Hanoi هانوي 河内
Manila مانيلا 马尼
Jakarta Yakarta Джакарта Dżakarta Giacarta جاكرتا 雅加
Osaka أوساكا 大阪
Kyoto Kioto كيوتو 京都
Hiroshima Hirosima هيروشيما 广岛
Fukushima Fukusima فوكوشيما 福岛
Okinawa أوكيناوا 冲绳
Wuhan Ухань ووهان 武汉
Guangzhou 广州
Shenzhen Шэньчжэнь 深圳
Xinjiang Sinkiang Синьцзян شينجيانغ 新疆
Macau Macao Макао ماكاو 澳门
Taipei Tajpej Тайбэй تايبيه 台北
Sydney Sídney Сидней سيدني 悉尼
Melbourne Мельбурн ملبورن 墨尔
Queensland كوينزلاند 昆士
Auckland Окленд أوكلاند
Toronto تورنتو 多伦
Vancouver فانكوفر 温哥
Quebec Квебек Kwebek كيبيك 魁北
Ottawa أوتاوا 渥太
Bogota بوغوتا 波哥
Caracas Karakas كاراكاس
Tijuana Тихуана تيخوانا 蒂华
Falklands Malvinas Malouines Фолкленды فوكلاند
Amazon Amazzonia أمازون 亚马
`;
