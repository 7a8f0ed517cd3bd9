/** Science, space, technology and nature; layout in concepts.ts. */
export const SCIENCE_AND_SPACE = `
space spacecraft espacio espacial spatial spatiale espace Weltraum Raumfahrt raumschiff spaziale spazio ruimtevaart космос космос-е космическ космічн kosmos kosmiczn vesolj-e svemir uzay فضاء فضائية 太空 rymden rymd 航天 宇宙
astronaut astronauts cosmonaut astronauta astronautas astronaute astronautes Astronaut космонавт астронавт kosmonau-ta astronav-t رائد-فضاء 宇航员
satellite satellites satélite satélites Satellit Satelliten satelliti satelliet спутник супутник satelit-- uydu قمر-صناعي 卫星
moon lunar luna lua lune maan луна луны księżyc-- księżyc قمر القمر 月球 登月 månen
asteroid asteroids asteroide astéroïde Asteroid астероид asteroi-da كويكب 小行星
comet cometa comète Komet комет-а komet-a 彗星
eclipse eclipses éclipse Sonnenfinsternis eclissi zonsverduistering затмени-е zaćmieni mrk-sonca tutulma كسوف 日食
climate climático climática climatique clima Klima Klimawandel Klimaschutz climatico klimaat климат клімат klimat-- klimatu podnebje podnebn klima iklim مناخ مناخية 气候 klimatet
emissions emisiones emissões émissions Emissionen emissioni uitstoot выброс-ы викид-и emisj-e emisij-e emisyon انبعاثات 排放 utsläpp
environment environmental medioambiente ambiental ambiente environnement environnemental Umwelt Umweltschutz milieu окружающ довкілл-я środowis-ko okolj-e çevre بيئة بيئية 环境 环保 miljö
pollution contaminación poluição inquinamento vervuiling загрязне-ние забрудне zanieczys onesnaž-enje onečišćen zagađen-je kirlilik تلوث 污染 föroreningar pollué verschmutzung polución
warming calentamiento aquecimento réchauffement Erderwärmung riscaldamento opwarming потеплени ociepleni segrevanj zagrijava ısınma احتباس 变暖 uppvärmning
animal animals animales animais animaux Tiere animale animali dier dieren животн-ое-ые тварин-а zwierz-ę zwierzęta žival-- živali životinj-a hayvan حيوان حيوانات 动物 djuren dyr djur
dog dogs perro perros cachorro cães chien chiens Hund Hunde cani hond honden собак-а-и psów pies-ek psi-ho pes köpek كلب كلاب 狗狗 hundar
wolf wolves lobo lobos loup loups Wölfe lupo lupi wolven волк-- волки вовк wilk wilki volkov vuk vukovi kurt-lar ذئب 狼群 varg vargar vargen вовки
bear bears oso-pardo ours-brun Bären orso orsi медвед-ь ведмід niedźw-iedź medved-- medvjed ayı دب-بني 棕熊
shark sharks tiburón tiburones tubarão requin requins Haie squalo squali haaien акул-а rekin-- köpekbalığı قرش 鲨鱼
whale whales ballena ballenas baleia baleine baleines Walfang balena balene walvis кит-ы wieloryb-- balin-a حوت حيتان 鲸鱼
species espécies espèces Tierart specie-animali вид-ов gatunk-i gatunek živalsk türler أنواع 物种
dinosaur dinosaurs dinosaurio dinosaures dinossauro Dinosaurier dinosauro динозавр dinozaw-r dinozaver ديناصور 恐龙
fossil fossils fósil fósiles fossile Fossil Fossilien fossili окаменел skamieni أحفورة 化石
archaeologists archaeology archaeological arqueólogos arqueológico arqueologia archéologues Archäologen archäologisch archeologi archeologo археолог arkeol-og arheolog آثار 考古
university universities universidad universidade université Universität Hochschule università universiteit университ університ uniwersy-tet univerz-a sveučiliš üniversite جامعة جامعات 大学 universitet
school schools escuela escuelas colegio escola escolas école écoles Schule Schulen Schüler scuola scuole scholen школ-а-ы-е-у школ szkoł-a-y-e szkół šol-a-e-i škol-a-e-i okul okulu مدرسة مدارس 学校 中学 skola skolan skolor шкіл
student students alumnos étudiant étudiants élèves Student Studenten studenti студент studenc-i dijak-i öğrenci طلاب 学生
teacher teachers maestro maestra profesor profesores professor professores enseignant enseignants professeur Lehrer Lehrkräfte Lehrerin insegnante docente leraar leraren учител-ь вчител-ь nauczyci-el učitelj öğretmen معلم معلمين مدرس 教师 老师 lärare
online онлайн إنترنت انترنت 互联 网络 网上
phone phones smartphone teléfono celular telefone téléphone Telefon telefono telefoon телефон telefon-- هاتف 手机 móvil cellulare mobiltelefon мобильн komórka
computer computers ordenador computador computadora Rechner компьютер комп'ютер komputer računalnik računalo bilgisayar كمبيوتر حاسوب 电脑 dator datorer
technology technologies tecnología tecnológica tecnologia technologie technologique Technologie Technik технологи технологі technolo-gia tehnolog-ija teknoloji تكنولوجيا 技术 科技 teknik
software Softwares logiciel софт yazılım برمجيات 软件
discovery discovered discovers descubrimiento descubren descubierto descoberta descobrem découverte découvert Entdeckung entdeckt scoperta scoperto ontdekking ontdekt открыт-ие обнаружен обнаружил виявил-и odkryci-e odkryto odkrit-je odkrili otkrić-e otkriven keşfedildi keşif اكتشاف اكتشف 发现 upptäckt upptäckte
nobel нобел-евская نوبل 诺贝
telescope telescopio telescópio télescope Teleskop телескоп teleskop تلسكوب 望远
rocket rockets cohete cohetes foguete fusée fusée-spatiale Trägerrakete razzo صاروخ-فضاء 火箭
planet planets planeta planetas planète planètes pianeta планет-а-ы كوكب 行星
gene genes genetic genético genética génétique genetisch genetico генетич genetyczn genetsk genetik جينات 基因
forest forests bosque bosques floresta florestas forêt forêts Wald Wälder foresta foreste bossen лес-а-ов лісів lasów gozd-- gozdovi šum-e orman غابة غابات 森林 skog skogen skogar bosco boschi лісу ліси
deforestation deforestación desmatamento déforestation Abholzung deforestazione ontbossing вырубк-а wylesia krčenj ormansızlaşma 砍伐 skogsskövling entwaldung
robot robots robótica Roboter роботы روبوت 机器
cat cats gato gatos katzen gatti katten кошк-а-и кот-ы kotów mačk-a-e kedi قطة قطط Katze katter chats gatta kočka
horse horses caballo caballos cavalo cheval chevaux Pferd Pferde cavallo cavalli paard paarden лошад-ь koni-e konj-i حصان خيول 赛马 hästar hästen коней atlar
bird birds pájaro pájaros oiseau oiseaux Vögel uccelli vogels птиц-а-ы ptak-i ptic-a-e kuşlar طيور 鸟类
elephant elephants elefante elefantes éléphant Elefant слон słoń slon fil-ler فيل 大象
ocean oceans océano océanos oceano océan Ozean океан ocean-- okyanus محيط 海洋 океана океане океану oceanu oceanen
glacier glaciers glaciar glaciares geleira Gletscher ghiacciaio gletsjer ледник lodowiec ledenik-- buzul 冰川 lodowce
coral corales coraux Korallen corallo коралл koral-i مرجان 珊瑚 récif arrecife Riff риф
`;
