/** Numbers, times, measures, colours and the adjectives of headlines; layout in concepts.ts. */
export const NUMBERS_TIME_AND_QUALITIES = `
four cuatro quatro quatre vier quattro четыре чотири cztery štiri štirje četiri أربعة أربع fyra
five cinco cinq fünf cinque vijf пять пятеро п'ять pięć خمسة خمس
six seis sechs шесть шістьох шість sześć šest ستة
seven siete sete sieben sette zeven семеро siedem sedem sedam سبعة sju
eight ocho oito huit acht восемь вісім osiem osem osam sekiz ثمانية åtta
nine nueve neun negen девять дев'ять dziewięć devet dokuz تسعة
diez zehn dieci deset عشرة
twelve doce douze zwölf dodici twaalf двенадцат дванадц dwanaści dvanajst dvanaest tolv
twenty veinte vinte vingt zwanzig twintig двадцат двадцять dwadzieś dvajset dvadeset yirmi عشرين عشرون tjugo
thirty treinta trinta trente dreißig trenta dertig тридцат тридцять trzydzieś trideset otuz ثلاثين ثلاثون
fifty cincuenta cinquante fünfzig vijftig пятьдес п'ятдес pięćdzies petdeset pedeset خمسين خمسون
hundred cientos centaines Hunderte centinaia honderden сотни сотен setki setek stotine yüzlerce مئات 数百 hundra
dozens decenas docenas dezenas Dutzende decine tientallen десятки dziesiątki desetine onlarca عشرات 数十 几十 dussintals
half mitad metade moitié Hälfte metà helft половина polowa połowy نصف 一半
third tercer terceiro troisième dritte terzo terza derde третий третья третьей trzeci tretji tretja treći treća üçüncü ثالث ثالثة 第三 tredje
second deuxième zweite tweede второй вторая второго ikinci ثانية 第二
percent Prozent procent відсотк odstotk postotak yüzde 百分 porcentaje porciento pourcent posto بالمئة بالمائة
kilometre quilômetro chilometro كيلومتر 公里 km
hectares Hektar ettari гектар هكتار 公顷
tonnes toneladas Tonnen тонны тонн أطنان 万吨
degrees degrés grados graus graden stopni stopinj stupnjeva derece درجات درجة 摄氏 grader градусов
night noche noite nuit Nacht notte notti ночи ночью ніч noc nocy noči nočni gece gecesi ليلة ليلا 夜间 深夜 natten natt
morning manhã matin mattina ochtend утром утро ранку вранці zjutraj sabah صباح 早上 清晨
evening Abend avond вечером вечора wieczorem večer zvečer akşam مساء 晚间 晚上 kväll kvällen soirée
hours horas heure Stunde часов часа godzina saat ساعات ساعة 小时 timmar
minutes minuto минут минуты dakika دقيقة دقائق 分钟
weekend Wochenende выходные вихідні vikend 周末 helgen
century siglo século siècle Jahrhundert secolo secoli eeuw столети століття stoljeće yüzyıl قرن قرون 世纪
decade década décennie Jahrzehnt dekada desetletje 十年 årtionde
midnight medianoche minuit Mitternacht mezzanotte полуноч опівноч ponoć منتصف 午夜 midnatt
Silvester capodanno réveillon новогодн новорічн sylwestra yılbaşı 跨年 nyår
historic storico историческ zgodovina povijest tarihi تاريخي 历史
illegal ilegal незаконн нелегальный nielegaln kaçak 非法 olaglig yasadışı 违法
geheim тайный тайная тайно таємний tajne tajna tajno tajemnica سري سرية 秘密 hemlig
danger peligro perigo gefährlich pericolo gevaar опасный опасная опасность небезпечний niebezpieczny nevarno nevaren opasan tehlike خطر خطير خطيرة 危险 farlig
gratis gratuit kostenlos бесплатн безкошт bezpłatn darmowy brezplačno ücretsiz مجاني مجانا 免费
public öffentlich общественн javni javna javno javnost kamu 公共 公众
private privado privé частный prywatny zasebni 私人 私营 民营 özelleştirme خصخصة 私有
national nacional nazionale ulusal milli وطني وطنية nacjonalista milliyetçi قوميمتطرف 民族主
mednarodni međunarodni uluslararası دولي دولية 国际
foreign extranjero estrangeiro étranger ausländisch иностранный іноземний zagraniczny yabancı أجنبي أجنبية أجانب 外国 utländsk buitenland
federal zvezni zvezna zvezno اتحادي 联邦 فيدرالي
local lokal lokale lokalny місцевий yerel محلي محلية 当地
digital цифровой cyfrowy dijital رقمي رقمية 数字
sexual sexuelle sessuale seksueel сексуал cinsel جنسي
toxic tóxico toxique tossico giftig токсичн toksyczn strupeno otrovno سامة 有毒
armed armado bewaffnet armato armati gewapend вооруженный озброєний uzbrojony oborožen naoružan مسلح مسلحين مسلحون مسلحة 武装 beväpnad
drunk ebrio borracho betrunken ubriaco dronken пьяный пьяная пьяного п'яний pijany pijan pijana sarhoş مخمور 醉驾 berusad rattfull
white blanco blanca branco branca blanc blanche Weiße bianco bianca witte белый белого белом белая білий білого biały białego białym białe beli bijela beyaz أبيض بيضاء 白宫 白人 白色
black negro negra noir noire schwarz nero nera zwart черный черная чорний чорна czarny črna črni črne siyah أسود سوداء 黑人 黑色 svart svarta
green verde vert grün Grüne Grünen groen groene зеленый зеленая zielony zelen zelene zeleno yeşil أخضر خضراء 绿色 gröna grön
yellow amarillo amarelo jaune gelb gelbe giallo gialla geel желтый желтая жовтий żółty žuti žuta أصفر صفراء 黄色
giant gigante géant riesig reusachtig велетенсь orjaški ogromny devasa عملاق ضخم ضخمة 巨型 巨大
selten zeldzaam редкий рідкісн rzadki redek redka rijetko nadir نادر نادرة 罕见 稀有 sällsynt
poor pobre pobreza pauvre Armut povertà povero armoede бедность бедный бідніст ubóstwo biedny revščina revni siromaštvo yoksul فقر فقراء فقير 贫困 fattigdom
rich richest riches Reiche reichste ricchi ricco rijkste богатые багатій bogaci najbogatejši zengin أثرياء أغنياء ثري 富豪 富人 rikaste
`;
