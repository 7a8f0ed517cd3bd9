/** State, rights, unrest and foreign relations in detail; layout in concepts.ts. */
export const STATE_AND_SOCIETY = `
speech discurso discours Ansprache toespraak выступление промова przemawia govor govoru nagovor خطاب 演讲 讲话 talet
statement declaración Erklärung dichiarazione заявление заявил заява oświadczenie izjava izjavil izjave بيان تصريح تصريحات 声明 uttalande
majority mayoría maioria Mehrheit maggioranza meerderheid большинство більшість більшості większość večinski çoğunluk أغلبية 多数
minority Minderheit minoranza меньшинство mniejszość manjšina manjina azınlık أقلية أقليات 少数
mandate ولايةانتداب 任期
turnout participaciónelectoral Wahlbeteiligung явка явку frekwencja udeležba izlaznost نسبةمشاركة valdeltagande
compromise Kompromiss uzlaşma تسوية 妥协
proposal propuesta propone propõe Vorschlag vorgeschlagen voorstel voorgesteld предложение предлагает пропозиція запропонував prijedlog öneri önerdi teklif مقترح اقتراح يقترح اقترح 提议 提案 建议 förslag föreslår
amendment enmienda emenda amendement поправка poprawka amandma 修正 تعديل تعديلات
regulation réglementation Regulierung regolamento regole regelgeving 监管 تنظيمي
rights derechos direitos droits diritti правозащит prava pravice حقوق 权利 人权 rättigheter
freedom libertad Freiheit vrijheid свобода wolność sloboda özgürlük حرية حريات 自由 frihet
igualdad égalité uguaglianza равенство рівність równość enakost jednakost ravnopravnost eşitlik مساواة 平等 jämställdhet
petition petición petição petizione petycja 请愿 عريضة
boycott boicot Boykott бойкот bojkot 抵制
sovereignty soberanía souveraineté sovranità soevereiniteit суверенитет suwerenność egemenlik سيادة 主权 suveränitet
annexation annex annexed anexión anexar anexação Annexion annessione аннексия анексія aneksja ilhak ضمأراضي 吞并 annektering
dissident disidente opositor dysydent oporečnik muhalif 异见
monarchy monarquía монархия monarşi ملكيا 君主 monarki
district Bezirk distretto район района районе районі powiecie okraj ilçe ilçesi 地带 حيسكني
delegation heyet heyeti وفد وفود 代表团
visa visado Visum виза визы wiza wizy wizow vize vizum vizumi تأشيرة تأشيرات 签证
passport pasaporte passaporte passeport Reisepass paspoort паспорт paszport جواز جوازات 护照
curfew Ausgangssperre coprifuoco avondklok комендантский sokağa 宵禁 utegångsförbud حظرتجول
riots rioting unrest disturbios motín tumultos émeutes Krawalle Unruhen Randale disordini rivolta rellen беспорядки заворушення zamieszki izgredi nemiri neredi isyan أعمالشغب شغب 骚乱 暴动 upplopp kravaller
looting looted looters saqueo saquean saques pillage Plünderung geplündert saccheggio мародер splądrowano ropanje yağma نهب 抢掠 plundring
rallies mitin comício Kundgebung comizio zborovanje تجمعانتخابي 集会
flag bandeira drapeau Flagge Fahne bandiera флаги флага прапор bayrak bayrağı علموطني أعلام 国旗 flaggor
militia milicia milice Miliz Milizen milizia ополчение milicja milis ميليشيا 民兵
guerrilla guérilla partyzant gerilla 游击
amnesty amnistía anistia afyasası 大赦 特赦
pardon indulto perdãopresidencial grâceprésidentielle Begnadigung graziato помиловал помилування ułaskawił 赦免 benådad عفو
inequality desigualdad inégalité Ungleichheit disuguaglianza ongelijkheid неравенство нерівність nierówność neenakost nejednakost eşitsizlik 不平等 ojämlikhet
census censo censimento recensement Volkszählung volkstelling перепись popisstanovništva تعداد 普查 folkräkning
bureaucracy burocracia Bürokratie бюрократия biurokracja birokracija بيروقراطية 官僚 byråkrati
neutrality нейтралитет nevtralnost tarafsızlık حياد 中立
mediation mediación mediador Vermittlung mediazione bemiddeling посредник посередник arabulucu وساطة وسيط 调解 斡旋 medling medlare
ultimatum إنذارنهائي 最后通牒
Provokation prowokacja استفزاز 挑衅
Eskalation eskaliert tırmanış تصعيد
tension tensão tensões Spannungen spanningen напряженность напруга напруженість napięcie napetost gerilim gerginlik توتر توترات 紧张
conspiracy complot cospirazione samenzwering змова spisek spisku zarota zavjera zavera komplo مؤامرة 阴谋 konspiration
populist شعبوي شعبوية 民粹
conservative muhafazakar محافظين محافظون 保守
extremist estremista экстремист aşırılık متطرف متطرفين متطرفة تطرف 极端
regime режим reżim reżimu rejim rejimi نظام 政权
leftist izquierda esquerda gaucheextrême Linkspartei левые лівих lewica lewicy lewicow levica levice ljevica solcu يسار يساري 左翼 左派 vänstern
ultraderecha aşırısağ 极右 högerextrem skrajnaprawica
institution istituzione instelling учреждение установа kurum kurumu مؤسسات 机构
organisation örgüt örgütü منظمة منظمات 组织
commission comisión comissão Kommission комиссия комісія komisja komisyon لجنة لجان
committee comité comitato комитет utskott
foundation fundación fondation Stiftung fondazione stichting фонда фондом vakıf vakfı مؤسسةخيرية stiftelse
sociedad samenleving суспільство społeczeństwo toplum مجتمع مجتمعات samhälle
`;
