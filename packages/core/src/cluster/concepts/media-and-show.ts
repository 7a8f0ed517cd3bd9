/** Media, stage and show, fashion, firms whose names other scripts spell; layout in concepts.ts. */
export const MEDIA_AND_SHOW = `
album álbumes альбом альбоми ألبوم 专辑
opera Oper Opern оперный opery أوبرا 歌剧
ballet балет baletu baletn باليه 芭蕾
dance dancer danza baile bailarín dança danse danseur Tänzer Tanz ballerina dansen танцы танец танцор taniec tańca tancerz plesalka plesač dansçı رقص راقصة 舞蹈 舞者 dansare
comedian comedy humorista Komiker Komödie commedia comico cabaretier komiek комик комедія komičar كوميدي 喜剧
radio radyo إذاعة 电台 广播
press presse prensa imprensa stampa pers пресса basın صحافة
photographer photo fotografía Foto zdjęcie zdjęć fotka صور صورة مصور 照片 摄影
cartoon caricatura Karikatur vignetta karykatur كاريكاتير 漫画
comic fumetti çizgi
series сериал nadaljevanka dizi dizisi مسلسل 剧集 serien
Netflix نتفليكس 网飞 奈飞
Oscar оскар оскара oskarja أوسكار 奥斯
Grammy грэмми جرامي غرامي 格莱
Eurovision Евровидение Євробачення Eurowizja يوروفيجن
Hollywood голливуд هوليوود 好莱
fashion Mode moda modni modowy أزياء 时装 时尚 modeveckan
designer diseñador estilista stilista couturier modeontwerper дизайнер projektant oblikovalec tasarımcı مصمم 设计师
YouTube يوتيوب ютуб ютюб
Facebook фейсбук فيسبوك فيس 脸书 脸谱
Instagram إنستغرام
TikTok تيكتوك 抖音
Twitter твиттер تويتر 推特
WhatsApp ватсап واتساب
Telegram تلغرام تيليجرام 电报
Google гугл غوغل جوجل 谷歌
Microsoft майкрософт مايكروسوفت 微软
Tesla تسلا تيسلا 特斯
Boeing боинг بوينغ بوينج 波音
Airbus аэробус إيرباص 空客
Samsung سامسونغ 三星
Huawei хуавэй هواوي 华为
Nvidia إنفيديا 英伟
Volkswagen фольксваген فولكسفاغن
Toyota тойота تويوتا 丰田
Gazprom Gasprom غازبروم
Disney дисней ديزني 迪士
Nintendo 任天
broadcaster emisora difusora Sender omroep emittente телеканал nadawca odašilj yayıncı
interview entrevista wywiad röportaj مقابلة 采访 专访
rumour rumor rumores rumeur Gerücht слухи plotka glasine söylenti شائعات 谣言 传闻 rykte
fake falso falsa faux fausse Fälschung gefälscht фейки фальшивый fałszywy ponarejen lažni lažne sahte مزيف مزورة 虚假 假新闻 falsk falska
disinformation desinformación дезинформ تضليل misinformation dezenformasyon معلوماتمضللة
letter carta lettre письмо письма mektup رسالة رسائل 信件 公开信
diary Tagebuch dagboek дневник щоденник pamiętnik günlük يوميات 日记 dagbok
poem poetry poesía poésie Gedicht poëzie стихи поэзия wiersz pesniška şiir شعر 诗歌
orchestra orquesta orkest orkiestra أوركسترا 乐团 交响
guitar Gitarre chitarra gitaar гитара kitara غيتار 吉他
choir Chöre koro chór pevski جوقة 合唱
heritage patrimonio Welterbe erfgoed спадщин dziedzictw dediščin baština mirası تراث 遗产
castle castillo castelo château Schloss kasteel замок zamek zamku dvorac dvorca şatosu قلعة 城堡 slottet
palace palacio palais paleis дворец дворце палац palača saray sarayı قصر 宫殿 皇宫
monument Denkmal spomenik anıtı نصب 纪念碑
library biblioteca knjižnica kütüphane مكتبة
carnival carnaval Karneval carnevale карнавал karnawał pustni كرنفال 狂欢
Pascua Páscoa Pâques Ostern Pasqua pasen пасха пасхи великдень wielkanoc uskrs paskalya فصح 复活节 påsk
dress vestido Kleid jurk сукн sukienk obleka haljina elbise فستان 连衣
jewels jewellery jewelry joyas joyería joias bijoux Juwelen Schmuck gioielli ювелир драгоцен biżuteri mücevher مجوهرات 珠宝 smycken
perfume parfum profumo духи عطر 香水
tattoo tatuaje tatuagem tatouage татуировк tatuaż tetovaž dövme وشم 纹身
documents Dokument وثيقة وثائق 文件
famous famoso famosa Promi знаменитый ünlü مشاهير 名人 kändis
Navidad Noël Weihnachten kerst kerstmis Різдво Різдва božič julen 圣诞
regalo cadeau Geschenk подарок подарун darilo poklon hediye هدية هدايا 礼物
Zeitschrift rivista tijdschrift czasopismo revija dergi مجلة 杂志
`;
