/** Countries with their adjectives, and cities, where spellings differ; layout in concepts.ts. */
export const PLACES = `
US USA EEUU UU American Americans America estadunidense américain américains amerikanisch amerikanische Amerika americano americana statunitense сша американск америки amerykań-ski ameriški američki zda amerikan أمريكا أميركا أمريكي أمريكية أميركي الأميركية 美国 美國 ηπα
UK Britain British Briton Britons britânico británico britannique Großbritannien britisch britische britannico Britannië brits британи-я британск великобритани великобритан-ія brytyjski britanski britanij-a britanya ingiltere بريطانيا بريطاني بريطانية 英国 英國 Storbritannien
England English Inglaterra inglés inglesa ingleses inglês Angleterre anglais englisch englische Inghilterra inglese engels английск англия англии англійськ angielski angli-ja engleska engleski إنجلترا إنجليزي 英格
Scotland Scottish Escocia escocés Escócia Écosse Schottland scozia Schotland шотланди-я szkocj-a škotsk-a iskoçya اسكتلندا 苏格
Ireland Irish Irlanda irlandés irlandais Irland irisch Ierland Iers ирланди-я ирландск irska irski irlandia أيرلندا 爱尔
Germany German Germans Alemania alemán alemana alemanes Alemanha alemão alemães Allemagne allemand Deutschland deutsch deutsche deutschen deutscher Germania tedesco tedeschi Duitsland Duits германи-я немецк-ий німеччин німецьк Niemcy Niemiec niemiecki Nemčija nemšk-i Njemačka njemački almanya alman ألمانيا المانيا ألماني ألمانية 德国 Tyskland tysk γερμανία
France French Francia francés francesa franceses Français française français Frankreich französisch francese francesi Frankrijk Frans франци-я французск франці-я французьк Francja francuski Francija francosk-i Francuska fransa fransız فرنسا فرنسي فرنسية 法国 法國 Frankrike fransk γαλλία
Spain Spanish España español española espanhol Espagne espagnol Spanien spanisch Spagna spagnolo Spanje Spaans испани-я испанск іспанія Hiszpania hiszpań-ski Španija španski ispanya إسبانيا اسبانيا إسباني 西班
Italy Italian Italians Italia italiano Itália Italie italien Italien italienisch Italië итали-я итальянск італія Włochy włoski Italija italijan-ski talijan-ski italya إيطاليا ايطاليا إيطالي 意大
Portugal Portuguese portugués português portugais portugiesisch portoghese португали portugal-ski portekiz البرتغال برتغالي 葡萄
Russia Russian Russians Rusia ruso rusa rusos Rússia russo russa Russie russe russes Russland russisch russische russi Rusland росси-я российск-ий русск-ий росі-я російськ Rosja Rosji rosyjski Rusija Rusije ruski ruska rusya rus rusia روسيا روسي روسية 俄罗 俄方 俄军 Ryssland rysk ρωσία
Ukraine Ukrainian Ucrania ucraniano Ucrânia ucraino ukrainien Ukraina Oekraïne Oekraïens украин-а украинск україн-а українськ ukraiń-ski Ukrajina ukrajin-ski ukrayna أوكرانيا اوكرانيا أوكراني أوكرانية 乌克 烏克 ουκρανία
Poland Polish Polonia polaco Polônia Pologne polonais Polen polnisch polacco польш-а польск-ий польща польськ polska polski polsce poljsk-a-i polonya بولندا بولندي 波兰
Netherlands Dutch Holland Holanda neerlandés holandés Pays-Bas néerlandais Niederlande niederländisch Olanda olandese Nederland Nederlands нидерланд-ы нідерланд голланди Holandia holender-ski Nizozemska nizozemski hollanda هولندا هولندي 荷兰
Belgium Belgian Bélgica belga belgas Belgique belge Belgien belgisch Belgio België бельги-я бельгийск Belgia belgijski belçika بلجيكا 比利
Switzerland Swiss Suiza suizo Suíça suíço Suisse Schweiz Schweizer Svizzera svizzero Zwitserland швейцари-я швейцарск szwajcar-ia Švic-a Švicarska isviçre سويسرا 瑞士
Austria Austrian austriaco Áustria Autriche autrichien Österreich österreichisch Oostenrijk Oostenrijks австри-я австрийск avstrij-a avusturya Rakousko النمسا 奥地
Hungary Hungarian Hungría húngaro Hungria Hongrie hongrois Ungarn ungarisch Ungheria ungherese Hongarije венгри-я венгерск угорщин Węgry węgierski Madžarska Mađarska macaristan المجر 匈牙 ungersk угорська
Greece Greek Grecia griego Grécia grec grecque Grèce Griechenland griechisch greco Griekenland Grieks греци-я греческ греція Grecja grecki Grčija grški Grčka yunanistan yunan اليونان يوناني 希腊 Ελλάδα
Turkey Turkish Turks Turkiye Turquía turco turcos turca Turquia Turquie turc Türkei türkisch türkische Turchia Turkije турци-я турецк-ий туреччин Turcja turecki Turčija turški Turska türk تركيا تركي تركية 土耳
Sweden Swedish Suecia sueco Suécia Suède suédois Schweden schwedisch Svezia svedese Zweden Zweeds швеци-я шведск Szwecja szwedzki Švedska švedski isveç السويد سويدي 瑞典 Sverige svensk svenska
Norway Norwegian Noruega noruego norueguês Norvège norvégien Norwegen norwegisch Norvegia Noorwegen норвеги-я норвежск Norwegia norweski Norveška norveç النرويج 挪威 Norge norsk norska norsko
Denmark Danish Dinamarca Danemark danois Dänemark dänisch Danimarca danese Denemarken дани-я датск Dania duński Danska danski danimarka الدنمارك 丹麦 Danmark dansk
Finland Finnish Finlandia finlandés finlandês Finlande finnisch Finnland финлянди финск Finska finlandiya فنلندا 芬兰 finnois suomi fiński
Iceland Icelandic izlanda آيسلندا 冰岛
Czech Czechia Checa checo tchèque tcheca Tschechien tschechisch Ceca ceco Tsjechië чехи-я чешск чехія Czechy Češka češki çekya التشيك 捷克
Slovakia Slovak Eslovaquia Slovaquie Slowakei slowakisch Slovacchia Slowakije словаки-я словацк Słowacja Slovaška slovakya سلوفاكيا 斯洛伐
Slovenia Slovenian Eslovenia esloveno Slovénie Slowenien slowenisch словени-я Słowenia Slovenija slovensk-i slovenya سلوفينيا
Croatia Croatian Croacia croata Croácia Croatie croate Kroatien kroatisch Croazia Kroatië хорвати-я хорватск Chorwacja chorwacki Hrvaška Hrvatska hrvatski hırvatistan كرواتيا 克罗
Serbia Serbian serbio Sérvia Serbie serbisch Servië серби-я сербск Srbija srbski srpski sırbistan صربيا 塞尔 serbs srpska
Bosnia Bosnian Bosnie Bosnien bosniaco Bośnia босни-я Bosna bosanski البوسنة 波黑
Albania Albanian albanés Albanie Albanien албани-я Albanija arnavutluk ألبانيا albański
Bulgaria Bulgarian búlgaro Bulgarie bulgare Bulgarien болгари-я болгарск Bolgarija Bugarska bulgaristan بلغاريا 保加
Romania Romanian Rumanía rumano Roumanie roumain Rumänien rumänisch rumeno Roemenië румыни-я румынск румунія Rumunia Romunija Rumunjska romanya رومانيا rumuńsk
Lithuania Lithuanian Lituania Lituanie Litauen litauisch Litouwen литв-а литовск Litwa litewski Litva litvanya ليتوانيا 立陶
Latvia Latvian Letonia Lettonie Lettland lettonia Letland латви-я латвийск Łotwa Latvija letonya لاتفيا 拉脱 lettisk łotewsk
Estonia Estonian Estonie Estland estnisch эстони-я эстонск Estonija estonya إستونيا 爱沙 estisk
Belarus Belarusian Bielorrusia Bielorrússia Biélorussie Weißrussland Bielorussia беларус-ь белорус Białoruś Belorusija Bjelorusija بيلاروسيا 白俄
Moldova Moldovan Moldavia Moldau Moldavie молдов-а молдавия Mołdawia مولدوفا 摩尔多
Georgia Georgian Géorgie Georgien грузи-я грузинск Gruzja Gruzija gürcistan جورجيا 格鲁 Gruzji
Armenia Armenian armenio Arménie Armenien армени-я армянск Armenija ermenistan ermeni أرمينيا 亚美尼
Azerbaijan Azerbaijani Azeri Azerbaiyán Azerbaïdjan Aserbaidschan Azerbaigian азербайджан Azerbejdżan azerbaycan أذربيجان 阿塞
Kazakhstan Kazakh Kazajistán Cazaquistão Kasachstan Kazakistan казахстан qazaqstan kazachstan كازاخستان 哈萨
Uzbekistan Uzbek Uzbekistán Ouzbékistan Usbekistan узбекистан özbekistan أوزبكستان 乌兹
China Chinese Chine chinois chino chinos chinesa chinês chinesisch Cina cinese cinesi Chinees кита-й-я-ю китайск-ий Chiny chiński kitajsk-a-i kineski çin الصين صين صيني صينية 中国 中國 中方 kines κίνα
Taiwan Taiwanese Taiwán taiwanés тайван-ь тайвань Tajwan تايوان 台湾 臺灣
Japan Japanese Japón japonés Japão japonês Japon japonais japanisch Giappone giapponese япони-я японск-ий Japonia japoński Japonska japanski japonya اليابان ياباني 日本 ιαπωνία
Korea Korean Corea coreano Coreia Corée coréen Koreas koreanisch коре-я-и корейск Koreja Kore güneykore كوريا كوري كورية 韩国 朝鲜 北韩 한국 kuzeykore
India Indian Indians Inde indien Índia indiano indisch индия индии индийск індія indyjski Indija indijski hindistan الهند هند هندي هندية 印度 indisk hintli
Pakistan Pakistani Pakistán paquistaní Paquistão pakistanais пакистан pakistán باكستان باكستاني 巴基
Bangladesh Bangladés bangladais бангладеш بنغلادش بنجلاديش 孟加
Afghanistan Afghan Afganistán afgano Afeganistão afegão afghano афганистан afganistan أفغانستان افغانستان أفغاني 阿富
Nepal Népal непал نيبال 尼泊
Philippines Philippine Filipino Filipinas filipino Philippinen Filippine Filipijnen филиппин-ы filipin-y الفلبين 菲律
Indonesia Indonesian Indonésie Indonesien индонези-я endonezya إندونيسيا اندونيسيا 印尼
Thailand Thai Tailandia tailandés Tailândia Thaïlande Thailandia таиланд tajland-ia tayland تايلاند تايلند 泰国 tajski
Vietnam Vietnamese вьетнам wietnam فيتنام 越南
Myanmar Burma Birmania Birmanie мьянм-а birma ميانمار بورما 缅甸
Malaysia Malaysian Malasia Malásia Malaisie Maleisië малайзи-я Malezja malezya ماليزيا 马来
Singapore Singapur Singapura Singapour сингапур سنغافورة 新加
Cambodia Camboya Cambodge Kambodscha Cambogia камбодж-а kambodża كمبوديا 柬埔
Australia Australian australiano Australie australien Australien Austrália австрали-я Avstralij-a avustralya أستراليا استراليا 澳大 澳洲
Zealand Zelanda Zelandia Zélande Neuseeland Zelândia зеланди-я زيلندا نيوزيلندا 新西
Iran Iranian Irán iraní iranien iranisch иран-- ирана irán iránský irański إيران ايران إيراني إيرانية 伊朗
Iraq Iraqi Irak iraquí Iraque irakien irakisch iracheno ирак-- ирака iracki العراق عراق عراقي 伊拉
Israel Israeli Israelis israelí israelense israélien israelisch israeliano Israël израил-ь израильск ізраїл-ь Izrael izraelski إسرائيل اسرائيل إسرائيلي إسرائيلية 以色 以军 以方
Palestine Palestinian Palestinians Palestina palestino palestinien palästinensisch Palästina Palästinenser palestinese Palestijns палестин-а палестинск Palestyna Filistin فلسطين فلسطيني فلسطينية 巴勒
Gaza Franja Гaza газа сектор-газа Gazastreifen Gazze غزة 加沙
Lebanon Lebanese Líbano libanés Liban libanais Libanon libanesisch libanese ливан-- ливана лівану lübnan لبنان لبناني 黎巴 ливанск libańsk
Syria Syrian Siria sirio Síria Syrie syrien Syrien syrisch siriano Syrië сири-я сирийск sirij-a Sirija suriye سوريا سورية سوري 叙利
Jordan Jordania Jordânia Jordanie Jordanien Giordania иордани-я йорданія ürdün الأردن أردن 约旦
Egypt Egyptian Egipto egipcio Egito Égypte égyptien Ägypten ägyptisch Egitto egiziano Egypte египет египта египетск Egipt egipski mısır مصر مصري مصرية 埃及
Saudi Saudis saudita Saoudite Saudi-Arabien Saudita саудовск suudi سعودي سعودية السعودية 沙特
Emirates Emiratos Émirats Emirate Emirati эмират uae oae эаэ оаэ Emiraty إمارات الإمارات 阿联
Qatar Qatari Catar catarí Katar катар قطر 卡塔
Kuwait Kuweit Koweït кувейт kuveyt الكويت 科威
Yemen Yemeni Yémen Jemen yemení йемен jemen اليمن يمني 也门
Libya Libyan Libia Líbia Libye Libyen ливи-я Libië Libija ليبيا 利比亚
Tunisia Tunisian Túnez tunecino Tunísia Tunisie Tunesien тунис Tunezja tunus تونس تونسي 突尼 tunezyj
Algeria Algerian Argelia argelino Argélia Algérie algérien Algerien алжир Algieria cezayir الجزائر جزائري
Morocco Moroccan Marruecos marroquí Marrocos marocain Maroc Marokko marokkanisch Marocco марокко Maroko المغرب مغربي 摩洛
Sudan Sudanese Sudán sudanés Soudan soudanais судан سودان السودان 苏丹
Ethiopia Ethiopian Etiopía Etiópia Éthiopie Äthiopien эфиопи-я Etiopija etiyopya إثيوبيا 埃塞
Somalia Somali somalí Somalie сомали صومال الصومال 索马
Kenya Kenyan Kenia Quênia кени-я Kenija كينيا 肯尼
Nigeria Nigerian nigeriano Nigéria нигери-я nijerya نيجيريا 尼日利
Congo Kongo конго الكونغو 刚果
Sudafrica Sudafricano Südafrika südafrikanisch Suráfrica юар юж-африк Zuid-Afrika rpa Južnoafriška güneyafrika 南非
Africa African Africans África africano Afrique africain Afrika afrikanisch африк-а-и Afryka afriški afrički أفريقيا إفريقيا أفريقي 非洲
Europe European Europeans Europa europeo europeu européen europäisch europäische Europees европ-а-ы-е европейск європ-а європейськ europejski evropa evropsk-i avrupa أوروبا اوروبا أوروبي 欧洲 欧盟
Asia Asian Asie Asien asiático asiatisch ази-я-и азиатск Azja Azija آسيا 亚洲
Mexico Mexican México mexicano mexicana Mexique mexicain Mexiko mexikanisch Messico messicano мексик-а мексиканск Meksyk meksykań Mehika Meksiko meksika المكسيك مكسيكي 墨西
Canada Canadian Canadá canadiense Kanada canadien kanadisch канад-а-ы канадск kanadyjs كندا كندي 加拿
Brazil Brazilian Brasil brasileño brasileiro Brésil brésilien Brasilien brasilianisch Brasile бразили-я бразильск Brazylia Brazilija brezilya البرازيل برازيلي 巴西
Argentina Argentine Argentinian argentino Argentinien аргентин-а-ы Argentyna arjantin الأرجنتين أرجنتين 阿根
Chile Chilean chileno chilena chilien chilenisch Cile Чили Şili تشيلي 智利
Colombia Colombian colombiano Colômbia Colombie Kolumbien kolumbianisch колумби-я Kolumbia kolombiya كولومبيا 哥伦
Venezuela Venezuelan venezolano Vénézuéla венесуэл-а Wenezuela فنزويلا 委内
Peru Peruvian Perú peruano Pérou péruvien перу بيرو 秘鲁
Cuba Cuban cubano Kuba kubanisch куб-а-ы küba كوبا 古巴
Haiti Haitian Haití haïtien Haïti гаити هايتي 海地
Ecuador Équateur Equador эквадор Ekwador الإكوادور 厄瓜 ecuatoriano
Bolivia Bolivian boliviano Bolivien боливи-я بوليفيا 玻利
Vatican Vaticano Vatikan ватикан Watykan الفاتيكان فاتيكان 梵蒂
Cyprus Cypriot Chipre Chypre Zypern Cipro кипр Cypr Ciper Cipar kıbrıs قبرص 塞浦 cypryjsk chypriote cypern
Kosovo Kosowo косов-о كوسوفو 科索
Montenegro Monténégro черногори-я Czarnogóra Črna-gora karadağ 黑山
Macedonia Macedonian Mazedonien Macédoine македони-я Makedonija Macedonija مقدونيا
Crimea Crimée Krim Crimeia крым-- крыма крыму крим-- Krym kırım القرم
Chechnya Chechen Chechenia Tschetschenien чечн-я Czeczenia الشيشان 车臣
London Londres Londra Londen лондон Londyn لندن 伦敦 λονδίνο
Paris París Parigi Parijs париж Paryż Pariz باريس 巴黎 parisien
Berlin Berlín Berlino берлин برلين 柏林
Moscow Moscú Moscou Moskau Mosca Moskou москв-а-ы-е Moskwa Moskva moskova موسكو 莫斯
Kyiv Kiev Kiew киев-- киева київ києва Kijów Kijev كييف 基辅
Beijing Peking Pekín Pequim Pékin Pechino пекин Pekin بكين 北京
Tokyo Tokio Tóquio токио طوكيو 东京
Brussels Bruselas Bruxelas Bruxelles Brüssel Brussel брюссел-ь Bruksela Bruselj brüksel بروكسل 布鲁
Vienna Viena Vienne Wien Wenen Вена вене Wiedeń viyana فيينا 维也 Wiedniu
Rome Roma Рима Rzym روما 罗马
Geneva Ginebra Genebra Genève Genf Ginevra женев-а-е Genewa Ženeva cenevre جنيف 日内
Jerusalem Jerusalén Jérusalem Gerusalemme Jeruzalem иерусалим Jerozolima kudüs القدس 耶路
Istanbul Estambul Istambul стамбул Stambuł Carigrad اسطنبول إسطنبول 伊斯坦
Athens Atenas Athènes Athen Atene афин-ы Ateny atina أثينا 雅典
Warsaw Varsovia Varsóvia Varsovie Warschau Varsavia варшав-а-е Warszawa Varšava varşova وارسو 华沙
Prague Praga Prag Прага праге 布拉格 براغ
Lisbon Lisboa Lisbonne Lissabon Lisbona лиссабон Lizbona لشبونة 里斯
Copenhagen Copenhague Kopenhagen Copenaghen копенгаген Kopenhaga كوبنهاغن 哥本
Munich München Monaco-di-Baviera мюнхен Monachium ميونخ 慕尼
Cairo Kairo Le-Caire каир Kair kahire القاهرة قاهرة 开罗
Baghdad Bagdad Baghdād багдад Bagdat بغداد 巴格
Damascus дамаск دمشق 大马
Beirut Beyrouth Beyrut бейрут بيروت 贝鲁
Tehran Teherán Teerã Téhéran Teheran тегеран Tahran طهران 德黑
Kabul Caboul кабул كابول 喀布
Delhi Nuova-Delhi دلهي 新德
Shanghai Shanghái Xangai Schanghai шанхай Szanghaj شنغهاي 上海
Washington вашингтон Waszyngton Vašington واشنطن 华盛
Chicago чикаго شيكاغو 芝加
California Californie Kalifornien калифорни-я Kalifornia Kalifornija كاليفورنيا 加州 加利
Texas техас Teksas تكساس 得州 德克
Florida флорид-а فلوريدا 佛罗里
Milan Milán Milano Mailand милан-- Mediolan ميلانو 米兰
Venice Venecia Veneza Venise Venedig Venezia венеци-я Wenecja Benetke البندقية 威尼
Naples Nápoles Neapel Napoli неапол-ь Neapol نابولي
Belgrade Belgrado Belgrad белград Beograd بلغراد 贝尔格
Bucharest Bucarest Bukarest бухарест Bukareszt Bükreş بوخارست
Budapest Budapeszt будапешт Budimpešta بودابست 布达
Stockholm Estocolmo стокгольм Sztokholm ستوكهولم 斯德
Hamburg Hamburgo гамбург Amburgo هامبورغ
Seoul سيول 首尔
Pyongyang Piongyang Pjöngjang пхеньян 平壤
Havana Habana Avana гаван-а Hawana هافانا
Kharkiv Kharkov Járkov Charkiw харьков харків Charków خاركيف 哈尔科
Odesa Odessa одесс-а одес-а أوديسا 敖德
Donetsk Donezk донецк Donieck دونيتسك 顿涅
Kherson Jersón Cherson херсон Chersoń خيرسون
Mariupol Mariúpol мариупол-ь маріупол-ь ماريوبول
Mosul Mossoul мосул-- الموصل 摩苏
Aleppo Alepo Alep алеппо حلب 阿勒
Rafah рафах رفح 拉法
Siberia Sibérie Sibirien сибир-ь Syberia سيبيريا 西伯
Kashmir Cachemira Cachemire Kaschmir кашмир كشمير 克什
Tibet Тибет التبت 西藏
Balkans Balcanes balkan балкан-ы البلقان
Antarctica Antártida Antarctique Antarktis антарктид-а Antarktyda أنتاركتيكا 南极
Arctic Ártico Arctique Arktis арктик-а Arktyka القطب 北极
Mediterranean Mediterráneo Méditerranée Mittelmeer Mediterraneo средиземн Śródziemn Sredozem Sredozemlje akdeniz متوسط 地中海
Kremlin Cremlino Kreml кремл-ь-я-е Kremelj الكرملين كرملين
Catalonia Catalan Cataluña catalán Catalunha Katalonien Catalogna каталони-я Katalonia 加泰
Hongkong 香港 гонконг
`;
