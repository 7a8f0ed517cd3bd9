/** Politics, government and elections; layout in concepts.ts. */
export const POLITICS = `
president presidente presidenta presidência presidencia président Präsident presidenza президент prezydent predsednik predsjednik cumhurbaşkanı رئيس رئاسة 总统 主席 πρόεδρος
government governments gobierno governo gouvernement Regierung regering правительств уряд-- уряду rząd rządu rządow vlada vlade vladi vlado hükümet hükümeti حكومة حكومية 政府 κυβέρνηση
minister ministers ministry ministro ministra ministerio ministério ministre ministère Minister Ministerium министр-- министра министерств міністр-- міністра ministerstv ministrica bakan bakanı bakanlığı وزير وزارة وزراء 部长 大臣 υπουργός
премьер прем'єр başbakan 总理 首相 statsminister πρωθυπουργός
Kanzler bondskanselier канцлер kanclerz kancler şansölye مستشار
election elections electoral elecciones elección electorales eleição eleições élection élections électoral Wahl Wahlen Neuwahl Neuwahlen elezioni elezione elettorale verkiezing выбор-ы выборах выборов избира-тель вибор-и виборчий wybor-y wyborcz wybory volitve volitev izbori izbora seçim seçimi seçimler انتخاب انتخابات 选举 大选 valet εκλογές
vote votes voted voting voters voto votos votación votação votar votantes voter Abstimmung Wähler Stimmen votazione votano stemmen stemming kiezers голосован-ие голосу-вання głosowan-ie głosuje glasovanje glasovanj glasanj birači oylama seçmen تصويت ناخبين 投票 选民 röstning
referendum referéndum referendos référendum Volksabstimmung Referendum референдум استفتاء 公投
parliament parliamentary parlamento parlament parlement Parlament парламент verkhovna sejm-- sejmu duma дума думы sabor meclis meclisi برلمان نواب كنيست 议会 国会 riksdag riksdagen
congress congreso congresso congrès Kongress congresista конгресс kongres
senate senator senators senado senador sénat sénateur Senat senatore сенат сенатор senatora senatör شيوخ 参议
opposition oppositional oposición oposição oppositie Opposition opposizione оппозици-я опозиц-ія opozycj-a opozicij muhalefet معارضة 反对派
campaign campaigns campaña campanha campagne Wahlkampf Kampagne campagna кампани-я кампані-я kampani-a kampanj-a kampanya حملة 竞选
candidate candidates candidatura candidato candidatos candidat Kandidat Kandidatin kandidaat кандидат kandyda-t aday adayı مرشح مرشحين 候选
poll polls pollsters encuesta encuestas sondeo sondage Umfrage sondaggio опрос-- опроса опитуван sondaż anket-a anketa استطلاع 民调
debate debates debatte Debatte dibattito дебат-ы debat-a debaty tartışma مناظرة 辩论
coalition coalición coalizão Koalition coalizione coalitie коалици-я коаліц-ія koalicj-a koalicij koalisyon ائتلاف
party partei Parteien partij парти-я-и-ю парті-я-ї partii partie stranka stranke stranki strank partija partisi حزب أحزاب 政党
democracy democratic democracia democrático démocratie Demokratie democrazia democratie демократи-я demokra-cja demokrac ديمقراطية 民主
republican republicans republicano republicanos républicain Republikaner repubblicani республиканц-ы republikanc جمهوري جمهوريين 共和党
law laws legislation ley leyes leis loi lois Gesetz Gesetze legge leggi wetgeving wetsvoorstel закон-- закона законопроект ustaw-a-y zakon-a-om yasa yasası قانون قوانين 法律 lagen
constitution constitutional constitución constituição constitutionnel costituzion-e grondwet конституци-я конституц-ія konstytuc-ja ustav-a-e ustavn-o anayasa دستور دستورية 宪法
reform reforms reforma reformas réforme réformes Reformen riforma riforme hervorming реформ-а-ы reformy reforme إصلاح إصلاحات 改革
policy política políticas politique politica politik- politika polityka beleid политик-а-и siyaset سياسة سياسي سياسية 政策 政治 سياسيين 政客
mayor alcalde alcaldesa prefeito prefeita maire Oberbürgermeister sindaco мэра мер-а burmistrz županja župan gradonačelnik عمدة 市长 borgmästare
gubernatorial gobernador gobernadora губернатор gubernator guverner vali محافظ 州长 省长 guvernör
council concejo consejo conselho conseil consiglio gemeenteraad совет-- совета svet-a vijeće konsey مجلس 委员 理事
resign resigns resigned resignation resigning quits stepsdown dimite dimisión dimitió renuncia renunció demissão demite démission démissionne démissionner Rücktritt dimissioni dimette aftreden отставк-а-и-у відставк-а dymisj-a odstop-- odstopil odstopila ostavka ostavku istifa istifası استقالة استقال 辞职 avgår
impeachment impeach impeached Amtsenthebung импичмент impeachmentu azil عزل 弹劾
protest protests protesters protesta protestas protestos manifestation manifestations manifestants manifestación manifestantes manifestação Proteste Demonstration Demonstranten protesto protestano proteste protesti protesten betoging протест-- протесты митинг-- митинга demonstr-ation protestow protestni gösteri eylem احتجاج احتجاجات مظاهرة متظاهرين 抗议 示威 demonstranter
revolution revolución revolução révolution Revolution rivoluzion-e революц-ия революці rewolucj-a revolucij devrim ثورة 革命
corruption corrupción corrupto corrupção Korruption corruzione corruptie коррупци-я корупці-я korupcj-a korupcij yolsuzluk فساد 腐败
scandal escándalo escândalo scandale Skandal scandalo schandaal скандал skandal- skandalo فضيحة 丑闻
immigration immigrant immigrants migrants migrant migration inmigración inmigrantes migrante imigrante imigração Einwanderung Migration Migranten immigrati migranti migratie мигрант иммигрант мигра-ция мігрант migracj-a migracij priseljen göçmen هجرة مهاجر مهاجرين 移民
asylum asilo asile Asyl Asylbewerber asiel убежищ azylu azyl azil-ant sığınma لجوء 庇护
deportation deported deport deportación deportar deportação deportado expulsion Abschiebung abgeschoben espulsione uitzetting депортаци-я deporta-cja izgon ترحيل 遣返 驱逐
king roi König Königs koning król króla kralj-- kralja kralju kral kralı ملك 国王 kung kungen
queen reina rainha reine Königin królow-a kraljic-a kraliçe ملكة 女王 王后 drottning
prince príncipe Prinz principe принц-- принца książę ksiąę princ prens أمير أمراء 王子
royal realeza royale royaux königlich królewsk kraljev kraliyet ملكي ملكية 皇室 王室
spokesman spokesperson spokeswoman portavoz Sprecher Sprecherin portavoce woordvoerder представител rzecznik tiskovni glasnogovornik sözcü sözcüsü متحدث 发言
citizen citizens citizenship cidadão cidadãos citoyen citoyens cittadin-i граждан-ин-е громадян obywatel-e državljan-i vatandaş مواطن مواطنين 公民
independence independencia independência indépendance Unabhängigkeit indipendenza onafhankelijkheid независимост незалежн-ість niepodległ-ość neodvisnost neovisnost bağımsızlık استقلال 独立 självständighet
budget budgets presupuesto presupuestos orçamento Haushalt Haushalts bilancio begroting бюджет budżet proračun-- proračuna bütçe ميزانية 预算
decree decreto decretos décret Dekret Erlass указ-- указа dekret kararname مرسوم 法令
veto vetoed vetó vetoes вето فيتو
tax taxes taxation impuesto impuestos imposto impostos impôt impôts Steuer Steuern tassa tasse belasting налог-- налога налоги податк-и podat-ek podatk-i davek davk-i porez-- poreza vergi ضريبة ضرائب 税收 skatt skatter
authorities autoridades autorités Behörden autorità autoriteiten власт-и-ей władz-e yetkililer سلطات 当局 myndigheter
cabinet gabinete gabinet kabinett kabinet кабинет кабінет kabine 内阁
lawmaker lawmakers deputado diputado diputados deputados Abgeordnete депутат депутаты poslanec zastupnik milletvekili نائب 议员
inauguration inauguración Amtseinführung инаугурац-ия інавгурац inauguracija تنصيب 就职
successor sucesor sucessor successeur Nachfolger opvolger преемник naslednik nasljednik następca halef خليفة 继任
dictator dictadura dictador ditador Diktator Diktatur dittatore диктатор dyktator diktatör ديكتاتور 独裁
communist communists comunista comunistas communiste Kommunist коммунист комуніст komunist شيوعي 共产
socialist socialists socialista socialistas socialiste Sozialist социалист soc-ialista sosyalist اشتراكي
separatist separatists separatista separatistas séparatiste Separatisten сепаратист انفصالي 分裂
censorship censura censure-presse Zensur цензур-а cenzur-a sansür رقابة 审查
privacy privacidad privacidade Datenschutz خصوصية 隐私
`;
