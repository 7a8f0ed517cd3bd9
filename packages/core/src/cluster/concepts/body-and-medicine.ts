/** Body, illnesses, drugs and what happens in hospitals; layout in concepts.ts. */
export const BODY_AND_MEDICINE = `
heart corazón coração coeur Herz cuore сердце сердца серце серця serca srce srca kalp kalbi قلب hjärta
brain cerebro cerveau Gehirn cervello hersenen мозг мозга мозку mózgu možgani beyin beyni دماغ 大脑 hjärna
lung pulmón pulmão pulmões poumon Lunge Lungen polmone longen легени płuca pljuča akciğer رئة رئتين 肺部 lungor
pneumonia neumonía пневмония zatürre 肺炎
kidney riñón riñones Niere Nieren почки нирка nerki nerek ledvice bubreg böbrek 肾脏 njure
liver hígado fígado Leber fegato wątroba jetra jetrih karaciğer كبد 肝脏
bones huesos ossos ossements Knochen ossa botten костей кості kości kostiju kemik عظام 骨头 遗骨
stroke ictus AVC beroerte инсульт felç سكتة 中风
fever fiebre febre fièvre Fieber febbre koorts лихорадка гарячка gorączka mrzlica groznica حمى 发烧 feber
symptom síntoma симптом objawy objawów belirti أعراض 症状
tests testing тестов testów testen اختبار 检测 测试
mascarilla masque Maske Masken mascherina mondkapje maseczka masok naličje كمامة كمامات قناع 口罩 munskydd
dose dosis доза дозы доз dawka dawki doze جرعة جرعات 剂量
pill píldora pastilla pílula pilule Pille pillola 药片
therapy terapia 疗法 疗程
diagnosis teşhis تشخيص 诊断
HIV VIH вич إيدز 艾滋
ebola إيبولا 埃博
tuberculosis Tuberkulose gruźlica verem 结核
rabies Tollwut бешенство wścieklizn steklina bjesnoća kuduz 狂犬
avian aviar aviaire Vogelgrippe ptasiej ptičje 禽流感
allergy alergia alerji حساسية 过敏
birth nacimiento nascimento naissance nascita geboorte рождаем народжен rojstvo rojstev rođenje doğum ولادة مواليد 出生 född födelse
birthday cumpleaños Geburtstag compleanno verjaardag urodziny rođendan 生日
overdose sobredosis surdose Überdosis передоз przedawk predozir 过量
cannabis marijuana marihuana maconha hennep konoplja esrar حشيش 大麻
cocaine Kokain كوكايين 可卡
fentanyl فنتانيل 芬太
disabled disability discapacidad deficiência handicapés niepełnospr engelli معاقين إعاقة 残疾
mental психич نفسية 心理
autopsy Obduktion вскрытие obdukcija otopsi تشريح 尸检 解剖
coma комы śpiączk غيبوبة 昏迷
paralysed paralizado gelähmt sparaliż 瘫痪 förlamad
donor donante doador donneur donatore darvalec متبرع 捐献
antibiotics antybiot مضادات 抗生
hormone ormone ormoni гормон هرمون 激素
protein Eiweiß белок białko بروتين 蛋白
vitamin witamin فيتامين 维生素
cholesterol colesterol холестер كوليسترول 胆固醇
insulin إنسولين 胰岛
autism autista аутизм autyzm otizem otizm توحد 自闭
epilepsy epilessia padaczk صرع 癫痫
leukemia leukaemia leucemia Leukämie лейкоз białaczk levkemij lösemi 白血病
breast borstkanker Brustkrebs bröstcancer piersi الثدي 乳腺
dentist Zahnarzt tandarts стоматол dentyst zobozdrav zubar 牙医 tandläkare
asbestos amianto azbest أسبستوس 石棉
dengue денге دنغي 登革
zika زيكا 寨卡
hantavirus 汉坦
`;
