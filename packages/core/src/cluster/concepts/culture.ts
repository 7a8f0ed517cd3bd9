/** Culture, media, religion and society; layout in concepts.ts. */
export const CULTURE = `
film films movie movies cinema película películas cine filme filmes cinéma Kino Spielfilm pellicola фильм-- фильма фільм кино kino-- filmow sinema filmi فيلم أفلام سينما 电影 filmen
actor actors actress actriz actores ator atriz acteur acteurs actrice Schauspieler Schauspielerin attore attrice актер актёр актрис-а aktor-- aktork-a igralka glumac glumica ممثل ممثلة 演员 女星 skådespelare
singer singers cantante cantantes cantor cantora chanteur chanteuse Sänger Sängerin zanger певец певиц-а співак співачк-а pevec pevka pjevač pjevačica şarkıcı مغني مطرب مغنية 歌手 sångare sångerska
music musical música musique Musik musica muziek музык-а-и музик-а muzyk-a glasb-a glazb-a müzik موسيقى 音乐 musiken
song songs canción canciones canção chanson chansons Lieder canzone canzoni liedje песн-я-и пісн-я piosenk-a pesem pesmi pjesm-a şarkı أغنية أغاني 歌曲
concert concerts concierto conciertos concerto show-konzert Konzert Konzerte concerti концерт koncert-- konser حفل حفلة 演唱 konserten
book books novel libro libros livro livros livre-roman Buch Bücher libri romanzo boek boeken книг-а-и-у книжк-а książk-a knjig-a-e kitap kitabı كتاب كتب رواية 图书 书籍 boken böcker
writer writers escritor escritora escritores écrivain écrivaine Schriftsteller scrittore scrittrice schrijver писател-ь письменн-ик pisarz pisatelj pisac-- yazar كاتب 作家 författare
artist artists artista artistas artiste artistes Künstler Künstlerin kunstenaar художник художниц artyst-a umetnik umjetnik sanatçı فنان فنانة 艺术 konstnär
museum museums museo museos museu musée musées Museen musei музе-й-е-я muze-um muzej-- müze متحف متاحف 博物 museet
theatre theater teatro théâtre teatri teatr-- театр gledališ kazališt tiyatro مسرح 剧院 teater
festival festivals festivales Festspiele фестивал-ь festiwal مهرجان
award awards prize prizes premio premios prêmio prêmios prix-littéraire Auszeichnung Preisträger premi преми-я премі-я nagrod-a nagrad-a ödül ödülü جائزة جوائز 奖项 颁奖 获奖 priset
painting paintings cuadro pintura peinture tableau Gemälde dipinto schilderij картин-а-ы obraz-y slik-a-e tablo لوحة 油画 målning
church churches iglesia iglesias igreja église églises Kirche Kirchen chiesa chiese kerk kerken церк-овь церкв-и-а kości-oł cerkev cerkve crkv-a-e kilise كنيسة كنائس 教堂 教会 kyrkan
pope pontiff pontífice papst Papst papa-francisco paus пап-ы-а papież papež papeža papa بابا البابا 教皇 教宗 påven
mosque mosques mezquita mesquita mosquée mosquées Moschee moschea moskee мечет-ь meczet mošej-a džamij-a cami مسجد مساجد 清真
muslim muslims islam islamic musulmán musulmanes muçulmano musulman musulmans Muslime muslimisch islámico islamique islamisch musulmani islamico moslim moslims мусульман ислам мусульма muzułma-nin musliman islamsk islamski müslüman مسلم مسلمين إسلامي إسلامية 穆斯
jewish jews judío judíos judeu judeus juif juifs jüdisch Juden ebreo ebrei joods joden евре-й-и-йск євре-ї żydow-ski żydzi judovsk-i židov-ski yahudi يهود يهودي 犹太
christian christians christianity cristiano cristianos cristão cristãos chrétien chrétiens Christen christlich cristiani христиан chrześci-janin kristjan kršćan-i hristiyan مسيحي مسيحيين 基督
catholic catholics católico católicos catholique katholisch Katholiken cattolico cattolici katholiek католич-еский katoli-cki katolik كاثوليك 天主
bishop bishops obispo obispos bispo évêque évêques Bischof Bischöfe vescovo vescovi bisschop епископ єпископ biskup škof-- episkop piskopos أسقف 主教 biskop
priest priests sacerdote sacerdotes padre-iglesia prêtre prêtres Priester Pfarrer sacerdoti parroco священник-- священн księż-a duhovnik svećenik rahip كاهن قس 神父 präst
wedding weddings marriage married marries boda bodas casamiento matrimonio casamento mariage mariages Hochzeit Heirat heiratet heiraten nozze huwelijk bruiloft trouwt свадьб-а весілл-я ślub-- ślubu małżeńst poroka poroke porok-i vjenčanj-e svatb-a düğün evlendi زفاف زواج 婚礼 结婚 bröllop
divorce divorced divorcio divórcio divorces Scheidung divorzio echtscheiding развод-- развода розлучен rozwód razvez-a razvod- boşanma طلاق 离婚 skilsmässa
woman women mujer mujeres mulher mulheres femme femmes Frau Frauen donna donne vrouw vrouwen женщин-а-ы-у жінк-а-и kobiet-a-y-ę žensk-a-e žena žene kadın kadını kadınlar امرأة نساء سيدة 女子 女性 妇女 kvinna kvinnor kvinnan γυναίκα
child children kids niño niños niña niñas criança crianças menino menina enfant enfants Kinder Kindern bambino bambini bambina kinderen дет-и-ей ребенок ребенка ребёнка дит-ина дітей дітьми dzieck-o dzieci otrok-- otroci otrok-a dijete djec-a djece deca çocuk çocuklar طفل أطفال طفلة 儿童 孩子 barnen
girl girls mädchen fille-fillette fillette meisje девочк-а девушк-а дівчин-а dziewczyn deklic-a dekle djevojčica djevojk-a kız فتاة 女孩 flicka flickan
boy boys garoto garçon garçons jongen мальчик хлопець хлопчик chłopiec chłopak deček dječak فتى 男孩 pojke pojken
family families familia familias família famílias famille familles Familie Familien famiglia famiglie gezin сім'я родин-а rodzin-a družin-a-e obitelj porodic-a aile ailesi عائلة أسرة 家庭 家人 familjen
mother mothers mãe mères Mutter мать мами mam-a matk-a mati majka anne annesi والدة 母亲 mamman
teenager teenagers teen adolescente adolescentes adolescent adolescents Jugendlicher Jugendliche Teenager tiener tieners подросто-к підліто-к nastola-tek najstni-k tinejdž-er ergen مراهق 少年 青少 tonåring
youth young jóvenes joven jovem jovens jeune jeunes jung junge giovani giovane jongeren молод-ежь молод-ой młodzi-eż mladi mladin-a mladih genç gençler شباب شاب 年轻 青年 unga
elderly ancianos idosos anciana âgées Senioren ältere anziani anziana ouderen пожил-ые senior-zy starejši stariji yaşlı مسنين 老人 äldre
journalist journalists jornalista jornalistas journaliste journalistes Journalistin giornalista giornalisti журналист журналіст dziennikarz novinar-- صحفي صحفيين صحافي 记者
newspaper newspapers Zeitung krant газет-а gazet-a časopis صحيفة جريدة 报纸 tidning
television televisión televisão télévision Fernsehen televisione televisie телевидени телебачен telewiz-ja televiz-ija تلفزيون 电视
homosexual gay gays lgbt lesbian lgbtq homosexuales ЛГБТ مثلي 同性
racism racist racismo racista racisme raciste Rassismus rassistisch razzismo razzista расизм расист rasizm rasistow rasiz-em ırkçılık ırkçı عنصرية عنصري 种族主
celebration celebrations celebrates celebra celebran celebración celebração comemora célèbre-fête feiert feiern Feier gefeiert festeggia viert viering праздник праздну-ет святку-вання obchod-y świętow praznuj-e slavi-je kutlama احتفال احتفالات 庆祝 firar
funeral funerals funerales enterro velório obsèques funérailles Beerdigung Begräbnis funerali begrafenis uitvaart похорон-ы pogrzeb pogreb sahrana sprovod cenaze جنازة تشييع 葬礼 begravning
anniversary aniversario aniversário anniversaire Jahrestag anniversario годовщин річниц-я rocznic-a obletnic obljetnica godišnjica yıldönümü ذكرى 周年
holiday tourism tourist tourists turismo turista turistas tourisme touriste touristes Tourismus Touristen Urlauber turisti toerisme toeristen турист туризм turyst-a turyst turist-- turizm-- turist سياحة سياح سائح 旅游 游客 turister
statue statues estatua estátua Statue standbeeld стату-я памятник pomnik kip-- heykel تمثال 雕像
exhibition exhibitions exposición exposição Ausstellung mostra tentoonstelling выставк-а вистав-ка wystaw-a razstav-a izložb-a sergi معرض 展览
novelist poet poets poeta poetas poète Dichter dichter поэт поет pesnik pjesnik شاعر 诗人
director directed-by cineasta réalisateur Regisseur regista режиссер режиссёр режисер reżyser režiser redatelj yönetmen مخرج 导演
rapper rapero рэпер رابر 说唱
neonazi nazis nazi nazisme нацист 纳粹 نازي
slavery slaves esclavitud esclavos escravidão esclavage Sklaverei schiavitù рабство niewolnict suženjst-vo ropstvo kölelik عبودية 奴隶
donation donations donación donaciones doação Spende Spenden donazioni пожертв-ование darowizn donacij bağış تبرع تبرعات 捐赠 捐款
lottery lotería loteria loterie Lotterie lotteria loterij лотере-я loteri-a piyango يانصيب 彩票
zoo zoológico Tierpark зоопарк
restaurant restaurants restaurante restaurantes ristorante ресторан restaura-cja restavra restoran مطعم مطاعم 餐厅
hotel hotels hoteles hotéis hôtel Hotels отель готель فندق فنادق 酒店
`;
