/** Health and medicine; layout in concepts.ts. */
export const HEALTH = `
health healthcare salud sanidad sanitario saúde santé sanitaire Gesundheit gesundheitlich salute sanità sanitari gezondheid здоровь-е здравоохр здоров'я zdrowi-e zdrowotn zdravj-e zdravst-vo sağlık صحة صحية 健康 卫生 hälsa hälso
hospital hospitals hospitales hôpital hôpitaux Krankenhaus Klinik Kliniken ospedale ospedali ziekenhuis больниц-а-ы-е-у лікарн-я szpital-- bolnišnic bolnic-a-i hastane hastanesi مستشفى مستشفيات 医院 sjukhus sjukhuset
doctor doctors physician physicians médico médicos médecin médecins Arzt Ärzte Ärztin medico artsen врач-- врачи врача лікар lekarz lekarz-e zdravnik liječni-k doktor طبيب أطباء 医生 läkare лікарі docteurs dokter
nurse nurses infirmière infirmier Pfleger Pflegekräfte infermiere infermieri verpleegkundige медсестр pielęgn hemşire ممرض ممرضة 护士 sjuksköterska
patient patients paciente pacientes Patienten paziente pazienti пациент пацієнт pacjent-- pacient pacijent مريض مرضى 患者 病人
disease diseases illness enfermedad enfermedades doença doenças maladie maladies Krankheit Krankheiten malattia malattie ziekte болезн-ь-и заболеван хвороб-а chorob-a-y bolezen bolezni bolest bolesti hastalık مرض أمراض 疾病 sjukdom
virus viruses viral вирус вірус wirus-- فيروس 病毒 viruset wirusa вірусу
covid coronavirus koronavirus koronawirus коронавирус ковид كورونا كوفيد 新冠
pandemic pandemia pandemie pandémie Pandemie пандеми-я пандемі-я pandemij-a جائحة 疫情
epidemic outbreak epidemia brote brotes surto epidémie épidémie Epidemie эпидеми-я епідемі-я epidemij-a salgın وباء تفشي 流行 utbrott
vaccine vaccines vaccination vaccinated vacuna vacunas vacunación vacina vacinas vacinação vaccin vaccins Impfung Impfstoff geimpft vaccino vaccini вакцин-а вакцинац szczepi-enie szczepion cepiv-o cepljen cjepiv-o aşısı لقاح تطعيم 疫苗 接种
cancer cáncer câncer Krebs cancro tumore kanker онкологич rakotw kanser سرطان 癌症 cancern tumor tumour tumeur опухоль пухлина guzów ورم أورام 肿瘤 raka raku kræft
infection infections infected infección infectados infecção infecté Infektion infiziert infezione besmetting инфекци-я зараж-ен інфекц-ія zakażeni okužb-a zaraz-a enfeksiyon عدوى إصابات 感染 smittade
medicine medicines medication medicamento medicamentos remédio médicament médicaments Medikament Medikamente Arznei farmaci farmaco medicijn medicijnen лекарств ліки leki lekarstw zdravil-o lijek-- ilaç دواء أدوية 药物 药品 läkemedel lääk
treatment treatments tratamiento tratamento traitement Behandlung behandeling лечени-е лікуванн leczeni-e zdravljenje liječenj tedavi علاج 治疗 behandling
surgery cirugía cirurgia chirurgie operiert хирург-ия operacj-a ameliyat جراحة 手术
study studies research researchers scientists científicos estudo estudos étude études Studie Studien Forscher ricerca ricercatori исследован ученые учёные дослідже вчені badani-a naukowc-y raziskav-a raziskovalci znanstven-iki istraživa araştırma bilim دراسة باحثون علماء 研究 科学 forskare wetenschap научный bilimsel علمية علمي vetenskap forskning estudios
death deaths dead dies died die-s dying fatalities fatal fatally muerte muertes muerto muertos muerta muere mueren murió fallece fallecido fallecidos falleció morte mortes morto mortos morta morre morreu morrem mort morts meurt meurent décès décédé décédée Tod Tote Toter Toten tot Todesopfer stirbt gestorben starb sterben verstorben Todesfälle morti muore muoiono decesso deceduto deceduti dood doden dode overleden overlijden sterft смерт-ь-и-ью умер-- умерла умерли погиб-- погибла погибли погибло погибши-х гибел-ь смертель помер-- померла загинув загинул-и загибел śmier-ć śmierci zmarł zmarła nie-żyje zginął zginęł-o-a-y śmiert-elny smrt smrti umrl umrla umrli umre mrtev mrtvi mrtvih umro poginul-i poginuo preminul-a preminuo ölüm ölü hayatını وفاة توفي توفيت وفيات موت مات 死亡 身亡 去世 逝世 死者 död dödsfall döda avled θάνατος νεκροί
suicide suicidio suicidas suicídio Selbstmord Suizid zelfmoord самоубий самогубс samobój-stwo samomor samoubojs intihar انتحار 自杀 självmord
abortion abortions aborto abortos avortement Abtreibung Abtreibungen abortus аборт aborcj-a splav-- pobačaj kürtaj إجهاض 堕胎 abort aborter
pregnant pregnancy embarazada embarazo grávida gravidez enceinte grossesse schwanger Schwangere Schwangerschaft incinta gravidanza zwanger беременн вагітн-а ciąż-a ciąży noseč-a trudn-a trudnoć-a hamile حامل حمل 怀孕 gravid
alcohol alcoólico alkohol-- alkoholu alcool alcol алкогол-ь الكحول كحول 酒精 醉酒 alkoholen
smoking tobacco cigarettes tabaco cigarrillos cigarro tabac Rauchen Tabak tabacco fumo roken курени-е табак tytoń papieros kajenj-e tobak duhan sigara تدخين تبغ 吸烟 烟草 rökning
obesity obesidad obesidade obésité Übergewicht Adipositas obesità obesitas ожирени-е otyłoś debelost pretilost obezite سمنة 肥胖 fetma
diabetes diabète diabete диабет cukrzyc-a sladkorna dijabetes diyabet سكري 糖尿
heart-attack infarto infarctus Herzinfarkt инфаркт zawał-- zawału srčni-infarkt 心脏
poisoning poisoned veneno envenenamiento envenenado envenenamento empoisonné empoisonnement Vergiftung vergiftet avvelenato avvelenamento vergiftiging отравлен отруєн otruci-e otruty zastrupi otrovan zehirlenme تسمم 中毒 förgiftad
hunger famine hambre hambruna fome Hungersnot Hunger carestia hongersnood голод-- голода głód głodu lakot-a açlık مجاعة جوع 饥荒 饥饿 svält
psychiatric psychiatrist psiquiátrico psychiatrie Psychiatrie психиатр psychiatr psihiatr
baby babies bebé bebés bebê bébé bébés neonato neonati младен-ец немовл-я niemowl-ę dojenč-ek novorođe-nče bebek رضيع مولود 婴儿 spädbarn
ambulance ambulances ambulancia ambulância ambulanza karetka ambulans إسعاف 救护 مسعفون 急救 скорая
transplant trasplante transplante trapianto Transplantation пересадк-а przeszczep presaditev nakil زراعة-قلب 移植
bacteria bacterias bactéries Bakterien бактери-я bakteri-e bakterij بكتيريا 细菌
pharmacy pharmacie Apotheke apotheek аптек-а aptek-a lekarn-a ljekarn-a eczane صيدلية 药店
depression depresión depressão Depression depressione депресси depresj-a depresij depresyon اكتئاب 抑郁
influenza flu gripe grippe Grippe грипп грип grypa grypy gripa إنفلونزا 流感 grypę
measles sarampión sarampo rougeole Masern morbillo mazelen корь odra ošpice kızamık حصبة 麻疹 mässling
cholera cólera choléra Cholera colera холер-а kolera كوليرا 霍乱
malaria paludismo малярия sıtma ملاريا 疟疾
quarantine lockdown cuarentena quarentena quarantaine Quarantäne quarantena карантин kwarantann karanten karantina حجر-صحي 隔离 封城
bloodshed blood sangre sangue Blut krew кров-ь kan-bağışı 血液 bloed blod blodet krwi krvi крові
obituary obituario nekrolog некролог 讣告
dementia alzheimer demencia démence Demenz demenza деменци-я 痴呆
`;
