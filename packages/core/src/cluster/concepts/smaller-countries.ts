/** Countries that fewer headlines name, peoples and armed groups; layout in concepts.ts. */
export const SMALLER_COUNTRIES = `
Luxembourg Lussemburgo Люксембург Luksemburg لوكسمبورغ 卢森
Malta مالطا 马耳
Liechtenstein Лихтенштейн ليختنشتاين 列支
Greenland Groenlandia Gronelândia Grönland Гренландия غرينلاند جرينلاند 格陵
Kyrgyzstan Kirguistán Quirguistão Kirgisistan Kirghizistan Киргизия قيرغيزستان
Tajikistan Tayikistán Tadjikistan Tadschikistan Tagikistan Таджикистан Tadżykistan Tadžikistan Tacikistan طاجيكستان 塔吉
Turkmenistan Turquemenistão تركمانستان 土库
Mongolia Moğolistan منغوليا 蒙古
Lanka لانكا سريلانكا 斯里
Maldives Malediven المالديف
Laos لاوس 老挝 лаоса
Bahrain Baréin Bahreïn البحرين 巴林
Fiji Fidji Fidschi Фиджи Fidżi فيجي 斐济
Chad Tchad Tschad Ciad Czad Tsjaad تشاد 乍得
Niger Nijer النيجر
Kamerun Camerún Camarões Kameroen 喀麦
ivory Ivoire ivoirien ivorian marfil marfim Elfenbeinküste Ivoorkust ивуар Słoniowej Slonokoščena Bjelokosti Fildişi 科特
Ghana Ghanaian ghanés غانا 加纳
Senegal سنغال 塞内
Uganda Ouganda Oeganda أوغندا 乌干
Rwanda Ruanda رواندا 卢旺
Burundi بوروندي 布隆
Tanzania Tansania تنزانيا 坦桑
Zambia Zambie Sambia Замбия زامبيا 赞比
Zimbabwe Simbabwe زيمبابوي 津巴
Mozambique Mosambik Moçambique موزمبيق 莫桑
Angola أنغولا 安哥
Namibia ناميبيا
Madagascar مدغشقر
Eritrea Érythrée إريتريا 厄立
Djibouti Yibuti Dschibuti Gibuti Dżibuti Джибути جيبوتي 吉布
Guinea Guinée Guiné Гвинея Gwinea Gvineja غينيا 几内
Burkina بوركينا 布基
Benin بنين 贝宁
Togo توغو 多哥
Gabon غابون 加蓬
Botswana بوتسوانا 博茨
Panama بنما 巴拿
Nicaragua Nikaragua نيكاراغوا 尼加
Honduras Гондурас هندوراس 洪都
Guatemala Gwatemala Гватемала غواتيمالا 危地
Salvador Salwador السلفادور
Jamaica Jamaika Giamaica Jamajka Ямайка جامايكا 牙买
Paraguay Парагвай Paragwaj باراغواي
Uruguay Уругвай Urugwaj أوروغواي
Kurdish Kurds kurdo curdi curdo Kurden Koerden курды курдов kurdyjsk kurdów أكراد كردي كردية
Uyghur uigures ouïghour Oeigoeren Ujgur Uygur إيغور 维吾
Rohingya rohinyá рохинджа روهينغا 罗兴
Hamas حماس 哈马
Hezbollah Hizbollah Hisbollah Hizbulá Хизбалла 真主
Taliban talebani طالبان 塔利
Houthi hutíes huthi Huti хуситы حوثي حوثيين حوثيون 胡塞
ISIS Daesh Daech داعش ИГИЛ IŞİD
IMF FMI IWF МВФ
WTO OMC ВТО 世贸
IAEA OIEA AIEA IAEO МАГАТЭ
OPEC OPEP ОПЕК أوبك 欧佩
ASEAN آسيان 东盟
BRICS بريكس 金砖
CIA 中情
FBI ФБР
UNESCO ЮНЕСКО يونسكو 教科
UNICEF ЮНИСЕФ يونيسف
Pentagon بنتاغون 五角
Mossad موساد 摩萨
`;
