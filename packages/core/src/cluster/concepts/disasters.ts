/** Natural and other disasters, rescue; layout in concepts.ts. */
export const DISASTERS = `
earthquake quake temblor terremoto sismo seisme sismique tremblement Erdbeben Beben aardbeving землетрясени-е-я землетрус trzęsien-ie-ia potres-- potresa deprem زلزال زلازل هزة 地震 jordbävning jordskalv σεισμός
flood floods flooding inundación inundações enchente inondation crue-s Hochwasser Überschwemmung alluvione inondazioni overstroming наводнени-е повін-ь пові́нь powódź powodzi poplave poplava poplav فيضان 洪水 洪灾 översvämning
hurricane huracán furacão ouragan Hurrikan uragano orkaan ураган huragan orkan- kasırga إعصار 飓风
typhoon tifón tufão typhon Taifun tifone тайфун tajfun tayfun 台风
tornado торнадо смерч hortum 龙卷
storm storms stormy tormenta tempestade tempête Sturm Unwetter tempesta шторм burza burze neurje nevihta oluja fırtına عاصفة عواصف 风暴 暴风
tsunami цунами تسونامي 海啸
wildfire wildfires bushfire Waldbrand Waldbrände лесные
fire fires incendio incêndio incendie Feuer incendi пожар-- пожара пожаре пожары пожежа пожежі pożar pożaru požar-- požari yangın حريق حرائق 火灾 大火
drought sequía seca sécheresse Dürre siccità droogte засух-а-и посуха susza suša kuraklık جفاف 干旱 torka
landslide landslip mudslide deslizamiento deslizamento glissement Erdrutsch frana aardverschuiving оползень оползня zsuv zemeljski heyelan انهيار 滑坡 山体
avalanche avalancha Lawine valanga лавин-а-ы lawina plaz-- çığ 雪崩
volcano volcanic volcán vulcão volcan Vulkan vulcano вулкан wulkan vulkan yanardağ بركان 火山
eruption eruptions erupción erupção Ausbruch eruzione извержени-е erupcja izbruh erupcija 喷发
explosion blast explosión explosão explosions explosie esplosione взрыв-- взрыва взрывы вибух-- вибуху wybuch eksplozij-a-e eksplozja patlama انفجار 爆炸 explosionen Sprengstoff взрывчат-ка вибухівк patlayıcı متفجرات 炸药
collapse collapsed collapses derrumbe colapso desabamento effondrement Einsturz eingestürzt crollo instorting обрушени-е обрушил zawalen zrušitev urušav-anje çökme çöktü 坍塌 倒塌
rescue rescued rescues rescuers rescate rescatan resgate resgatado sauvetage secouristes Rettung gerettet Retter salvataggio soccorsi soccorritori redding спасени-е спасател-и рятувальник ratownic-y ratunk reševalci reševanje spašavanje kurtarma kurtarıldı إنقاذ 救援 营救 räddning
victim victims víctima vítima victime Opfer vittima vittime slachtoffer жертв-а-ы жертв ofiar-a-y žrtev žrtv-a-e-i kurban ضحية ضحايا 遇难 受害
injured injures wounded injuries injury heridos herido herida feridos ferido blessé blessés verletzt Verletzte feriti ferito gewond ранен-ы-о раненые ранени-я поранен ranny ranni rannych ozlijeđen ranjen yaralı yaralandı جرحى إصابة مصاب 受伤 skadad skadade
missing desaparecido desaparecida desaparecidos vermisst Vermisste disperso dispersi vermist пропавш-ий-ая zaginion pogrešan nestali kayıp مفقود 失踪 försvunnen
evacuation evacuate evacuated evacuees evacuación evacuar evacuados évacuation évacué Evakuierung evakuiert evacuazione evacuati evacuatie эвакуаци-я эвакуирован евакуаці-я ewakuac-ja evakuacija tahliye إجلاء إخلاء 疏散 撤离 evakuering
survivor survivors sobreviviente superviviente sobrevivente survivant Überlebende sopravvissuti выживш-ий-ие ocalal preživel preživjel kurtulan ناجين ناجون 幸存
disaster disasters catastrophe desastre catástrofe katastroph-e-al disastro катастроф-а-ы katastrof-a-y felaket كارثة كوارث 灾难 灾害 katastrofen
emergency emergencies emergencia emergência urgence Notfall Notstand emergenza noodtoestand чрезвычайн-ый-ое надзвичайн nadzwyczajn izredne olağanüstü طوارئ 紧急
heatwave ondata canicule canícula Hitzewelle hittegolf жара жары upały vročinski 高温 热浪 calor calore chaleur Hitze hitte спека спеки upał upału vrućina 酷暑 炎热 värmebölja
debris rubble escombros entulho décombres Trümmer macerie puin завал-ы обломк-и gruz-y ruševin-e enkaz ركام أنقاض 废墟
firefighter firefighters bomberos bombero bombeiro bombeiros pompier pompiers Feuerwehr pompieri brandweer strażak strażac-y gasilci vatrogasci itfaiye إطفاء 消防
epicentre epicenter epicentro épicentre Epizentrum эпицентр epicentrum 震中
magnitude magnitud Magnituden магнитуд-а-ой büyüklüğ 里氏
cyclone ciclón ciclone Zyklon циклон cyklon 气旋
`;
