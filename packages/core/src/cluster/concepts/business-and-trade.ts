/** Business, money, trade and industry in detail; layout in concepts.ts. */
export const BUSINESS_AND_TRADE = `
revenue turnover facturación faturamento Umsatz fatturato omzet выручка виторг إيرادات 营收 收入 omsättning
losses pérdidas Verlust perdite убыток убытки збитки straty izgube izguba gubitak gubici zarar خسائر 亏损
Anleihe tahvil سندات 债券 国债
Leitzins Zinsen Zinssatz tassi juros rentetarieven kamate kamata faiz 利率 加息 降息 räntan ränta
dividend dywidenda temettü توزيعات 股息 分红 utdelning
marka marki marke бренд бренда бренды markası 品牌 varumärke
product produto produit prodotto izdelek izdelki proizvod ürün ürünler منتج منتجات 产品 виробництво üretim إنتاج 生产
manufacturer Hersteller üretici مصنعة 制造 厂商 tillverkare
industry sanayi صناعة صناعي صناعية 工业 产业
inmobiliaria imobiliário immobilier vastgoed недвижимость нерухомість nieruchomość nepremičnine nekretnine gayrimenkul emlak عقارات عقاري عقارية 房地 楼市 fastigheter
mortgage hipoteca hypothèque mutuo mutui ипотека 按揭 房贷 bolån
wealth riqueza Reichtum Vermögen ricchezza rijkdom богатство багатство bogactwo majątek majątku bogastvo premoženje imovina servet ثروة ثروات 财富 财产 förmögenhet
luxury lujo luxe Luxus lusso роскошь розкіш luksus luksusowy razkošje luksuz lüks فاخرة فخمة 奢侈 豪华 lyx lyxig
cheap barato barata günstiger goedkoper дешевле tańsze tańszy cenejši jeftiniji ucuz أرخص رخيصة 便宜 廉价
expensive costoso teuer teurer teuerste duurder дорожче подорожал drogie droższe dražje dražji skuplje poskupljenje podražitev pahalı 昂贵 贵的 dyrare dyrt غلاء
costos costes custos coûts costi kosztuje koszty kosztów стоимость вартість вартості تكلفة تكاليف 成本 费用 stroški troškovi kostnader kostar
payment pago pagar pagan pagamento paiement Zahlung zahlt gezahlt bezahlt pagare betaling betalen betaalt оплата оплаты оплату платеж выплаты płatność zapłaci płaci plačilo plačal plaćanje platio ödeme دفعات مدفوعات 支付 付款 betala betalning
cash Bargeld наличные готівка gotówka nakit نقدا نقدي 现金 kontanter
Defizit disavanzo deficyt primanjkljaj manjak عجز 赤字 underskott
surplus профицит nadwyżka presežek višak فائض 盈余 顺差 överskott
deposit dépôts Einlagen вклады вкладов депозит lokaty depozyt mevduat ودائع 存款
savings ahorro poupança épargne Ersparnisse risparmi spaargeld сбережения заощадження prihranki štednja ušteda tasarruf مدخرات 储蓄 sparande
takeover adquisición adquiere Übernahme übernimmt acquisizione overname überneme поглощение przejęcie przejmuje prevzem preuzimanje preuzeo devralma استحواذ 收购 uppköp förvärvar
buy buys buying bought compra achète achat kauft gekauft kaufen Kauf koopt gekocht покупка купил купила купили покупает купують придбав kupuje kupno nakup kupio kupovina satın شراء اشترى يشتري تشتري 购买 买入 köpt köpte
sell selling sold vende venden vendió vender vendeu vendido venta venda vendu vente verkauft vendita venduto verkoopt verkocht продажа продал продает продано продав prodaja prodao satış satıldı satıyor بيع مبيعات يبيع باعت 销售 出售 销量 säljer sålde försäljning
auction subasta leilão leilões enchères Auktion versteigert veiling aukcja aukcji аукцион licytacja dražba dražbi aukcija müzayede مزاد 拍卖
Werbung Werbe pubblicità reclame реклама إعلانات 广告
descuento desconto Rabatt sconto sconti korting скидка скидки скидку знижка rabat zniżka zniżki popust indirim خصومات تخفيضات 折扣 打折
Wettbewerb rekabet منافسة 竞争
monopoly антимонопольн احتكار 垄断 反垄
supplier suministro proveedor fornecedor fournisseur Lieferant fornitore leverancier постачання dostawca dobavitelj dobava dobavljač tedarik توريد موردين 供应
delivery livreur livraison Zusteller consegna bezorger доставка توصيل 快递 外卖
warehouse almacén bodega armazém Lagerhalle magazzino loods skladišče depo مستودع 仓库 lagerlokal
shortage escasez escassez pénurie Mangel Knappheit Engpass carenza tekort нехватка нестача brakuje niedobór pomanjkanje nestašica kıtlık نقص 短缺 brist
container contenedor contêiner контейнер kontener kontejner zabojnik konteyner حاويات حاوية 集装
груза ładunek ładunku tovor tovora teret kargo شحنة شحنات شحن 货物 货运 frakt
aluminium alluminio алюминий aliminij ألومنيوم 铝业
Vorstand Aufsichtsrat zarząd uprava uprave правление правління 董事 高管 styrelse
audit denetim تدقيق 审计
oligarch magnate 寡头 أوليغارش
bailout 救市 纾困 krispaket
finance finanza финансы finans مالية مالي 金融 财政
fonds fondsen صندوق 基金
Konto счета счетов рахунок рахунки konta rachunek hesap hesabı hesapları حساب حسابات 账户 账号 kontot
refinery refinarias raffinerie нпз рафинерия مصفاة مصافي 炼油
barrel barril barris baril barile barili vaten барель baryłka sodček varil برميل 每桶
Stromnetz Netzbetreiber şebeke 电网 elnät
Windpark eoliche
carmaker montadora Autohersteller Autokonzern автопроизводитель автовиробник avtoindustrija otomotiv 车企 biltillverkare
trillion billón trilhão trilhões trillones трлн трильйон bilion bilijon trilyon تريليون 万亿 兆元 biljoner
caritativa Wohltätigkeit благотворительный благодійний dobroczynn dobrodelni خيرية 慈善 välgörenhet
`;
