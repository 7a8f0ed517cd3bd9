/** Further verbs of headlines in their headline forms; layout in concepts.ts. */
export const MORE_NEWS_VERBS = `
admits admitted admite admitió admet ammette ammesso zugegeben giftkast toegegeven визнав визнала przyznaje أقر يقر 承认 medger erkänner
perdent perdu perso persero потерял втратив stracił kaybeden فقدان فقدت 失去 丧失
defends defiende difende difeso verdedigt защищает защитил захищає захистив obronił zagovarja savunuyor savundu دافع يدافع 捍卫 辩护
flees fled fleeing huye huyen huyó huyeron fugiu fogem fuient flieht fliehen scappa fuggono fuggito бежал втікають uciekają bežijo bježe فرار يفرون 出逃 flyr
continues sigue siguen prosigue fortgesetzt weiterhin prosegue продолжает триває kontynuuje trwa trwają nastavlja sürüyor devam مستمر مستمرة استمرار تواصل يواصل 继续 持续 fortsätter
leaves leaving abandona quitte verlässt abbandona lascia verlaten покинул покидает залишив opuszcza opuścił zapušča napustio ayrıldı terk غادر يغادر مغادرة 离开 离职 lämnar lämnade
asks asked asking pide piden pidió pede pedem pediu bittet chiede chiedono chiesto vraagt vragen gevraagd просит просят попросил prosili prosijo zaprosil istedi istiyor طلب يطلب طلبت 请求 恳求
accepts acepta aceptó aceita aceitou akzeptiert angenommen accetta aanvaardt geaccepteerd принял принимает прийняв przyjęła przyjmuje sprejel prihvatio يقبل 接受
allows разрешил allowed permite permet erlaubt gestattet permesso consente toegestaan pozwala pozwolił zezwolił zezwala dovoljuje dopušta سمح يسمح تسمح 允许 准许 tillåter
forced заставил obliga obrigado gezwungen zwingt zwang costretto costringe gedwongen вынужден вынудил змусив змушений змусили zmuszony zmuszeni prisiljen primoran zorunda اضطر مجبر يجبر 被迫 强迫 迫使 tvingas
opposes opone oponen opõe s'oppose opposto bezwaar sprzeciwia nasprotuje يعارض تعارض motsätter
praises elogia elogió alabó loben lobte prijst хвалит похвалил chwali pochwalił övdü أشاد يشيد تشيد إشادة 赞扬 称赞 表扬 berömmer hyllar
plans planned planning planea planeó planifica planeja prévoit planen geplant pianifica prevede планирует планував планує планують planuje načrtuje planlıyor planlanan تخطط يخطط تعتزم يعتزم 计划 拟于 planerar
exceeds supera surpasses superó ultrapassa dépasse übersteigt übertrifft sorpassa overschrijdt overtreft перевищив przekroczył presegel premašio nadmašio تجاوز يتجاوز تجاوزت 超过 突破 超越
reaches reaching alcanza alcança atteint erreicht raggiunge bereikt достиг досяг osiągnął osiąga dosegel dosega dosegla doseže dosegnuo ulaştı ulaşan يبلغ تبلغ 达到 达成 nådde uppnår
breaks broken rompe rompen rompió quebra quebrou brise bricht gebrochen zerbricht rompere breekt gebroken сломал зламав zlomil slomio zlomljen kırdı kırıldı كسر يكسر 打破 断裂 bryter
repair repara réparer repariert riparare отремонтировали відремонтували naprawa onarım ترميم تصليح إصلاحها 维修 修理 修复 ремонт
removes removal remoção entfernt rimosso rimuove rimozione verwijderd убрали удалил прибрали видалив usunął usunięto odstranil uklonio uklonjen أزال إزالة 移除 拆除 删除 avlägsnas
replaces reemplaza sustituye substitui remplace ersetzt Ersatz sostituisce vervangt заменил заменят замена замінив заміна zastąpi zastępuje zamenjal zamjena zamijenio استبدال بديل 取代 替换 替代
joins joined joining rejoint rejoignent beitritt aderisce adesione adere toetreding вступил вступление присоединился приєднався dołączył przystąpił pridružil katıldı انضم انضمام ينضم 加入 ansluter anslöt
mourns mourning deuil trauert lutto траур скорбь скорбит скорбят żałoba żałoby żałobie žaluje žalovanje žalost حداد يعزي 哀悼 悼念 sörjer landssorg
honours honors honored homenaje hommage geehrt Ehrung gewürdigt würdigt omaggio onorato eerbetoon geëerd почтили чествовали вшанували uhonorowany počastili odlikovan تكريم يكرم 致敬 表彰 hedrar hedras
explains explanation explica explique spiegazione uitgelegd uitleg объяснил пояснив wyjaśnia tłumaczy pojasnil objasnio يشرح يوضح أوضح توضح 解释 说明 förklarar
believes creen creía acredita croient glaubt glauben credono gelooft geloven считает верит вважає вірить wierzy wierzą uważa uważają verjame vjeruje veruje inanıyor يعتقد يؤمن 相信 认为 trodde
fears feared temen temor temores temem receiam craint craignent fürchtet befürchtet temono timori vreest vrezen боится боятся опасается опасаются опасения побоюється obawia obawy strahuje korkuyor endişe يخشى تخشى مخاوف 担心 担忧 恐惧 fruktar rädsla oroas
hopes hopeful espoir hofft hoffen Hoffnung speranza hoopt надежда надеется надеются надія сподівається надії nadzieja upanje upajo nadaju nadamo umut umutlu آمال يأمل تأمل 希望 期望 hoppas hoppet
quiere querem veulent wollen möchte vuole vogliono willen хочет хотят хоче хочуть chcą želijo hočejo يريد تريد يريدون 想要
decides decision decidió decisão decidono deciso besluit besloten beslissing решение решил рішення вирішив decyzja decyduje zdecydował odločil odloča odluka odluku odlučio قرر يقرر قررت 决定 beslut
prepares готовит vorbereitet voorbereiding готовятся подготовка готує готується підготовка przygotowuje pripravlja priprema hazırlanıyor استعداد يستعد تستعد 准备 筹备 förbereder
reaction reacts reacciona reação reações réagit réagissent reagiert Reaktion reazione reageert отреагировал реакция реагирует відреагував reakcja zareagował reaguje odzivi odziv odzval tepki tepkisi ردود reagerar
answers respuesta resposta répond réponse antwortet risponde risposta antwoordt ответил отвечает yanıt yanıtladı 回应 答复 回答 svarar svarade
`;
