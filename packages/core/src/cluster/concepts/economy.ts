/** Economy, companies, work and energy; layout in concepts.ts. */
export const ECONOMY = `
economy economic economía económico económica economia econômico économie économique Wirtschaft wirtschaftlich economico экономик-а-и экономическ економік-а gospodark-a gospodarst-vo gospodarcz ekonomija ekonomi اقتصاد اقتصادي 经济 ekonomin
inflation inflación inflação Inflation inflazione inflatie инфляци-я інфляц-ія inflacj-a inflacij-a enflasyon تضخم 通胀 通货
price prices precio precios preço preços prix Preis Preise Preisen prezzo prezzi prijs prijzen цінами ceny cijen-a-e fiyat fiyatları سعر أسعار 价格 物价 priser
rise rises rising sube suben aumento aumenta aumentan subida hausse steigt steigen Anstieg gestiegen aumentano rialzo stijgt stijging рост выросл-и растет зростан wzrost rośnie narašča povečal raste artış arttı ارتفاع ارتفع ارتفعت 上涨 上升 ökar stiger
fall falls falling drops dropped cae caída baja queda baisse chute sinkt sinken gesunken Rückgang calo crolla daalt daling падени-е упал-и снизил-ся спад-- spadek spada padec pad-a pada düştü düşüş انخفاض انخفض تراجع 下跌 下降 sjunker
crisis crises crise crisi Krise Krisen кризис-- кризиса криз-а-и kryzys kriz-a-e-i kriz krizi أزمة أزمات 危机 krisen
bank banks banking banco bancos banque banques Banken banca banche banken банк-- банка банки bankow banke bankacılık بنك بنوك مصرف مصارف 银行 央行 banker
market markets mercado mercados marché marchés Markt Märkte mercato mercati markten рынок рынка ринок rynek rynku trg-a tržišt-e piyasa سوق أسواق 市场 marknad
stocks shares shareholders acciones bolsa bourse ações Aktien Börse azioni borsa aandelen beurs акци-и-й бирж-а akcje giełd-a-y delnic-e borza dionic-e hisse أسهم بورصة 股市 股票 股价 börsen aktier
company companies corporation empresa empresas compañía entreprise entreprises Unternehmen azienda aziende impresa bedrijf bedrijven компани-я-и компані-я spółk-a podjetj-e tvrtk-a kompanij-a şirket şirketi شركة شركات 公司 企业 företag företaget
jobs employment empleo empleos emprego empregos emploi emplois Arbeitsplätze lavoro banen delovn-a posl-ovi istihdam وظائف توظيف 就业 jobb
workers worker trabajador trabajadores trabalhador trabalhadores travailleurs Mitarbeiter lavoratori werknemers рабочи-е працівник pracownic-y pracownik delavc-i delavec radnic-i işçi işçiler عامل عمال موظفين 工人 员工 anställda
unemployment unemployed jobless desempleo desempleados desemprego chômage disoccupazione werkloosheid безработиц безробітт bezroboci brezposeln nezaposlen işsizlik بطالة 失业 arbetslöshet
walkout huelga huelgas greve grèves grève Streik Streiks streiken gestreikt sciopero scioperi staking забастовк страйк-- strajk-- strajku stavk-a-e štrajk-- grev grevi إضراب 罢工 strejk
layoffs layoff despidos Entlassungen licenziamenti увольнени сокращени zwolnieni odpuščan otkaz-i 裁员 تسريح uppsägningar sacked dismissed dismissal despedido despide demitido limogé otpuštan smijenjen إقالة أقال 解雇 免职
wage wages salary salaries salario salarios salário salaires salaire Lohn Löhne Gehalt stipendi salari lonen зарплат-а заробітн wynagrodz maaş أجور رواتب راتب 工资 薪资
pension pensions pensioners pensiones jubilación jubilados aposentadoria retraite retraites retraités Rente Renten Rentner pensioni pensionati pensioen пенси-я пенсі-я emerytur-a emeryt pokojnin-a mirovin-a emekli تقاعد معاش 养老 退休 pensioner
trade comercio comércio comercial commerce commercial commercio торговл-я-и торгівл-я handlow-y trgovin-a ticaret تجارة تجاري 贸易
tariff tariffs arancel aranceles tarifas tarifa droits-de-douane douane Zoll Zölle Strafzölle dazi dazio heffingen пошлин-ы cła celny carin-e-a gümrük رسوم جمركية 关税 tullar
export exports exportación exportaciones exportações exportation Exporte ausfuhr esportazioni экспорт експорт eksport-- eksportu izvoz-- izvoza ihracat تصدير صادرات 出口 exporten
import imports importación importaciones importações importation Importe Einfuhr importazioni импорт імпорт uvoz-- uvoza ithalat واردات استيراد 进口
debt debts deuda deudas dívida dívidas dette dettes debito debiti долг-- долга dolg-- borç دين ديون 债务 skulder
loan loans préstamo préstamos prêt prêts Kredit Darlehen prestito prestiti lening кредит позик-а pożyczk-a kredyt posojil-o zajam kredi قرض قروض 贷款
growth crecimiento crescimento croissance Wachstum crescita groei büyüme نمو 增长 tillväxt
recession recesión recessão récession Rezession recessione recessie рецесси-я рецесі-я recesj-a recesij-a resesyon ركود 衰退
gdp pib bip ввп bbp bdp gsyh 国内生 pkb
profit profits ganancias lucro lucros bénéfice bénéfices profitti utili winst прибуток zysk-- zyski dobič-ek dobit kâr أرباح ربح 利润 盈利 vinsten
bankruptcy bankrupt quiebra bancarrota falência faillite Insolvenz Pleite Konkurs bancarotta fallimento faillissement банкротств банкрут bankruct upadłość stečaj iflas إفلاس 破产 konkurs
merger mergers fusión fusão fusion Fusion fusione fusie слияни-е злиття fuzj-a združit-ev spajanj-e birleşme اندماج 合并
currency moneda moeda monnaie Währung valuta валют-а walut-a valut-e döviz عملة 货币
dollar dollars dólar dólares Dollar dollaro доллар-ы долар-ів dolar-- dolary دولار دولارات 美元
euro euros евро євро yuro evro evra evrov يورو 欧元
money dinero dinheiro Geld denaro soldi geld деньги денег гроші pieniądz pieniąd denar-- novac أموال 资金 pengar
oil crude petróleo petrolero pétrole Öl Erdöl petrolio olie aardolie нефт-ь-и nafte نفط النفط 石油 原油 olja
gas gases Erdgas aardgas gazow plin plin-a doğalgaz غاز 天然 gaz
energy energía energético energia énergie Energie energetico энерги-я энергетик енергет energij-a enerji طاقة 能源 energin
electricity electricidad eléctrica eletricidade électricité Strom elettricità elektriciteit электричес електрое elektrik prąd elektryczn كهرباء 电力 elektricitet
blackout apagón apagones apagão blackouts panne-courant stroomstoring отключен blackoutu mrk kesinti انقطاع 停电 Stromausfall
coal carvão charbon Kohle steenkool угол-ь вугілл-я węgiel węgla premog ugljen kömür فحم 煤炭 煤矿
factory factories fábrica fábricas usine usines Fabrik fabbrica fabriek завод-- заводе фабрик-а fabryk-a tovarn-a tvornic-a fabrik-a fabrika مصنع مصانع 工厂 fabriken
farmers farmer agriculture agricultores agricultor agricultura agriculteurs agricole Landwirte Bauern Landwirtschaft agricoltori boeren landbouw фермер аграри rolnik rolnic-y kmet-je kmetijst poljopriv çiftçi مزارع مزارعين زراعة 农民 农业 bönder jordbruk
housing rent rents vivienda viviendas alquiler aluguel moradia logement loyer loyers Mieten Miete Wohnungen Wohnung affitti affitto woningen huur жиль-е-я житл-о mieszkan-ie najemnin stanovanj konut kira سكن إيجار 住房 房租 bostäder
consumer consumers consumidor consumidores consommateur Verbraucher consumatori потребитель споживач konsument konsumen potrošnik potrošač tüketici مستهلك 消费
million millions millón millones milhão milhões Million Millionen Mio milioni milione miljoen миллион млн мільйон milion-- miliony milijon milyon مليون ملايين 百万 miljoner
billion billions milliard milliards Milliarde Milliarden Mrd miliardo miliardi miljard миллиард млрд мільярд miliard milijard milyar مليار 十亿 miljarder
thousand thousands miles-de mille tausend Tausende duizend тысяч-и тисяч-і tysiąc tysiące tisoč tisuć-a hiljad-a bin-lerce ألف آلاف 数千
subsidy subsidies subsidio subsidios subsídio subvention subventions Subvention sussidi субсиди-я subwencj-a subvencij دعم-مالي 补贴
insurance aseguradora assurance assurances Versicherung assicurazione verzekering страхован ubezpiecz zavarovan osigur-anje sigorta تأمين 保险
supermarket supermarkets supermercado supermercados supermarché Supermarkt supermercato супермарк samoposluga süpermarket 超市
customers customer clientes cliente clients Kunden clienti klanten клиент-ы клієнт klient-- kupec müşteri عملاء 客户 顾客
mining miner miners minería minero mineurs-fond Bergbau Bergleute шахтер шахтёр górnik rudar-- madenci منجم مناجم 采矿
pipeline gasoducto oleoducto gasoduto gazoduc oléoduc gasdotto газопров gazociąg plinovod أنابيب 管道
renewable renovables renováveis renouvelables erneuerbar rinnovabili hernieuwbare возобновл odnawialn obnovljiv yenilenebilir متجددة 再生
bitcoin crypto cryptocurrency criptomoneda criptomonedas criptomoeda cryptomonnaie Kryptowährung криптовал kriptova-luta kripto بيتكوين 比特
`;
