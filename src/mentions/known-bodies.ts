/** Countries and what else is said to act. A row has all names of one thing, as in all lists of known names. */
export const places = `Canada = 加拿大 | Germany = 德国 | France = 法国 | China = 中国 | Japan = 日本 | Russia = 俄罗斯 | India = 印度 | Italy = 意大利 = 义大利 | Spain = 西班牙 | Israel = 以色列 |
Iran = 伊朗 | Iraq = 伊拉克 | Ukraine = 乌克兰 | Poland = 波兰 | Sweden = 瑞典 | Norway = 挪威 | Finland = 芬兰 | Denmark = 丹麦 | Iceland = 冰岛 | Greece = 希腊 |
Turkey = 土耳其 | Egypt = 埃及 | Brazil = 巴西 | Mexico = 墨西哥 | Argentina = 阿根廷 | Australia = 澳大利亚 | New Zealand = 新西兰 = 纽西兰 | Singapore = 新加坡 |
South Korea = 韩国 | North Korea = 朝鲜 | Vietnam = 越南 | Thailand = 泰国 | Indonesia = 印度尼西亚 | Malaysia = 马来西亚 | Philippines = 菲律宾 | Pakistan = 巴基斯坦 |
Saudi Arabia = 沙特阿拉伯 = 沙乌地阿拉伯 | Qatar = 卡塔尔 | Switzerland = 瑞士 | Austria = 奥地利 | United Arab Emirates = UAE = 阿联酋 = 阿拉伯联合酋长国 | Kuwait = 科威特 |
Bahrain = 巴林 | Oman = 阿曼 | Yemen = 也门 | Syria = 叙利亚 | Lebanon = 黎巴嫩 | Jordan = 约旦 | Libya = 利比亚 | Morocco = 摩洛哥 | Algeria = 阿尔及利亚 | Sudan = 苏丹 |
South Sudan = 南苏丹 | Ethiopia = 埃塞俄比亚 | Somalia = 索马里 | Kenya = 肯尼亚 | Nigeria = 尼日利亚 | South Africa = 南非 | Afghanistan = 阿富汗 | Bangladesh = 孟加拉国 |
Sri Lanka = 斯里兰卡 | Nepal = 尼泊尔 | Myanmar = Burma = 缅甸 | Cambodia = 柬埔寨 | Laos = 老挝 | Mongolia = 蒙古 | Kazakhstan = 哈萨克斯坦 | Uzbekistan = 乌兹别克斯坦 |
Georgia = 格鲁吉亚 | Armenia = 亚美尼亚 | Azerbaijan = 阿塞拜疆 | Hungary = 匈牙利 | Czech Republic = 捷克 | Slovakia = 斯洛伐克 | Romania = 罗马尼亚 | Bulgaria = 保加利亚 |
Serbia = 塞尔维亚 | Croatia = 克罗地亚 | Belarus = 白俄罗斯 | Lithuania = 立陶宛 | Latvia = 拉脱维亚 | Estonia = 爱沙尼亚 | Luxembourg = 卢森堡 | Cuba = 古巴 | Haiti = 海地 |
Colombia = 哥伦比亚 | Chile = 智利 | Peru = 秘鲁 | Ecuador = 厄瓜多尔 | Bolivia = 玻利维亚 | Panama = 巴拿马 | Guatemala = 危地马拉 | El Salvador = 萨尔瓦多 | Honduras = 洪都拉斯 |
Nicaragua = 尼加拉瓜 | Scotland = 苏格兰 | Hong Kong = 香港 | Belgium = 比利时 | Netherlands = 荷兰 | Ireland = 爱尔兰 | Portugal = 葡萄牙 | Venezuela = 委内瑞拉 | Taiwan = 台湾 |
United States = US = U.S. = USA = 美国 | United Kingdom = UK = U.K. = 英国 | Britain = 英国 | European Union = EU = 欧盟 | United Nations = UN = 联合国 |
Chinese Communist Party = CCP = CPC = Communist Party of China = 中国共产党 = 中共 = 共产党 | Harvard University = Harvard = 哈佛大学 = 哈佛 |
Yale University = Yale = 耶鲁大学 = 耶鲁 | Stanford University = Stanford = 斯坦福大学 = 斯坦福 = 史丹佛大学 = 史丹佛 | Princeton University = Princeton = 普林斯顿大学 = 普林斯顿 |
Cornell University = Cornell = 康奈尔大学 = 康奈尔 | Oxford University = University of Oxford = 牛津大学 | Cambridge University = University of Cambridge = 剑桥大学`;

export const institutions = `Federal Reserve = The Fed = Fed = US Federal Reserve = 美联储 | US Treasury = Treasury Department = Treasury = 财政部 | White House = 白宫 | Pentagon = 五角大楼 |
Kremlin = 克里姆林宫 | Congress = US Congress = 国会 | US Senate = Senate = 参议院 | House of Representatives = US House of Representatives = 众议院 | Academy Awards = Oscars = 奥斯卡金像奖 = 奥斯卡奖 = 奥斯卡 |
Vatican = Holy See = 梵蒂冈 = 教廷 | OECD = 经合组织 | Supreme Court = US Supreme Court = Supreme Court of the United States = SCOTUS = 最高法院 = 联邦最高法院 | Republican Party = Republicans = GOP = 共和党 |
Democratic Party = Democrats = 民主党 | Trump administration = 特朗普政府 | Biden administration = 拜登政府 | Department of Justice = Justice Department = DOJ = 司法部 |
Department of Defense = Defense Department = DoD = 国防部 | Department of Energy = Energy Department = DOE = 能源部 | FBI = 联邦调查局 | CIA = 中央情报局 = 中情局 |
NSA = National Security Agency = 国家安全局 | NASA = 美国国家航空航天局 = 美国宇航局 | FDA = 食品药品监督管理局 = 食药监局 |
SEC = Securities and Exchange Commission = 美国证券交易委员会 = 证券交易委员会 | FTC = Federal Trade Commission = 联邦贸易委员会 | NATO = 北约 |
WHO = World Health Organization = 世界卫生组织 = 世卫组织 | IMF = International Monetary Fund = 国际货币基金组织 | World Bank = 世界银行 |
WTO = World Trade Organization = 世界贸易组织 = 世贸组织 | OPEC = 欧佩克 | American Medical Association = AMA = 美国医学会 = 美国医学协会 |
Jalisco New Generation Cartel = CJNG = Jalisco Nueva Generación = Jalisco Cartel = 哈利斯科新生代贩毒集团 | Sinaloa Cartel = 锡纳洛亚贩毒集团 = 锡纳罗亚贩毒集团 |
Centers for Disease Control and Prevention = CDC = 疾控中心 = 疾病控制与预防中心 | Environmental Protection Agency = EPA = 环保署 = 环境保护署 = 环境保护局 = 环保局 |
Internal Revenue Service = IRS = 国税局 = 美国国税局 | Department of Homeland Security = DHS = Homeland Security = 国土安全部 |
ICE = Immigration and Customs Enforcement = 移民与海关执法局 = 移民及海关执法局 | European Commission = 欧盟委员会 = 欧委会 | European Parliament = 欧洲议会 |
International Criminal Court = ICC = 国际刑事法院 | UNESCO = 联合国教科文组织 | UNICEF = 联合国儿童基金会 | Red Cross = 红十字会 | Bank of Canada = 加拿大央行 = 加拿大银行 |
Statistics Canada = StatsCan = Statscan = 加拿大统计局 | RCMP = 皇家骑警 = 加拿大皇家骑警 | Hamas = 哈马斯 | Hezbollah = 真主党 | Taliban = 塔利班 |
European Central Bank = ECB = 欧洲央行 | Bank of Japan = BOJ = 日本央行 = 日本银行 | Bank of England = 英格兰银行 = 英国央行 | Banque de France = Bank of France = 法国央行 = 法兰西银行 |
Bundesbank = Deutsche Bundesbank = 德国央行 = 德意志联邦银行 | Swiss National Bank = SNB = 瑞士央行 = 瑞士国家银行 | Bank of Korea = BOK = 韩国央行 | Reserve Bank of India = RBI = 印度央行 = 印度储备银行 |
Reserve Bank of New Zealand = RBNZ = 新西兰联储 = 新西兰央行 = 新西兰储备银行 | Norges Bank = 挪威央行 | Riksbank = Sveriges Riksbank = 瑞典央行 | Bank of Russia = 俄罗斯央行 = 俄罗斯中央银行 |
Bank of Italy = 意大利央行 | Central Bank of Brazil = 巴西央行 | Central Bank of Argentina = 阿根廷央行 |
Norges Bank Investment Management = NBIM = 挪威央行投资管理公司 = 挪威主权财富基金 = Norwegian Sovereign Wealth Fund | New York Stock Exchange = NYSE = 纽交所 = 纽约证券交易所 |
London School of Economics = LSE = 伦敦政治经济学院 = 伦敦政经学院 | People's Bank of China = PBOC = 中国人民银行 = 人民银行 = 中国央行 |
Reserve Bank of Australia = RBA = 澳洲联储 = 澳大利亚储备银行 | Group of Seven = G7 = 七国集团 | G20 = 二十国集团 | APEC = 亚太经合组织 | ASEAN = 东盟 | BRICS = 金砖国家 |
Interpol = 国际刑警组织 | International Atomic Energy Agency = IAEA = 国际原子能机构 | National Institutes of Health = NIH = 国立卫生研究院 |
People's Liberation Army = PLA = 解放军 = 中国人民解放军 | Nazi Party = 纳粹党 = 纳粹 | Conservative Party = 保守党 | Labour Party = 工党 | Liberal Party = 自由党 |
New Democratic Party = NDP = 新民主党 | Kuomintang = KMT = 国民党 = 中国国民党 | Democratic Progressive Party = DPP = 民进党 | Wagner Group = 瓦格纳集团 |
International Court of Justice = ICJ = 国际法院 | National Guard = 国民警卫队 | Secret Service = 特勤局 | Department of Government Efficiency = DOGE = 政府效率部 |
Congressional Budget Office = CBO = 国会预算办公室 | Bureau of Labor Statistics = BLS = 劳工统计局 | Federal Aviation Administration = FAA = 联邦航空管理局 |
Federal Communications Commission = FCC = 联邦通信委员会 | FDIC = 联邦存款保险公司 | CFTC = 商品期货交易委员会 | DARPA = 国防高级研究计划局 | USAID = 国际开发署 | US State Department = 美国国务院 |
USPS = 美国邮政 | Ivy League = 常春藤盟校 = 常春藤 | Catholic Church = 天主教会 | Mossad = 摩萨德 | KGB = 克格勃 | CERN = 欧洲核子研究中心 | Brookings Institution = 布鲁金斯学会 = Brookings |
RAND Corporation = 兰德公司 = RAND | Hoover Institution = 胡佛研究所 | London Stock Exchange = 伦敦证券交易所 | World Economic Forum = WEF = 世界经济论坛 |
Amnesty International = 国际特赦组织 | Human Rights Watch = 人权观察 | Johns Hopkins University = Johns Hopkins = 约翰霍普金斯大学 = 约翰·霍普金斯大学 = 约翰斯·霍普金斯大学 |
Dartmouth College = Dartmouth = 达特茅斯学院 = 达特茅斯 | Brown University = 布朗大学 | Duke University = 杜克大学 | Northwestern University = 西北大学 |
University of Michigan = 密歇根大学 | University of Washington = 华盛顿大学 | University of Southern California = USC = 南加州大学 | Georgia Tech = 佐治亚理工学院 = 佐治亚理工 |
McGill University = McGill = 麦吉尔大学 | University of British Columbia = UBC = 不列颠哥伦比亚大学 = 英属哥伦比亚大学 | ETH Zurich = 苏黎世联邦理工学院 |
London Business School = 伦敦商学院 | INSEAD = 欧洲工商管理学院 | Wharton School = Wharton = 沃顿商学院 = 沃顿 | Harvard Business School = HBS = 哈佛商学院 = 哈佛大学商学院 |
Harvard Law School = 哈佛法学院 = 哈佛大学法学院 | Yale Law School = 耶鲁法学院 = 耶鲁大学法学院 | Stanford Law School = 斯坦福法学院 = 斯坦福大学法学院 | Institute for Advanced Study = Princeton Institute for Advanced Study = 普林斯顿高等研究院 = 高等研究院 | West Point = 西点军校 |
UN Security Council = United Nations Security Council = Security Council = 联合国安理会 = 安理会 = 联合国安全理事会 | Gulf Cooperation Council = GCC = 海湾合作委员会 = 海合会 = 海湾国家合作委员会 |
IRGC = Islamic Revolutionary Guard Corps = Islamic Revolutionary Guards Corps = Revolutionary Guards = Revolutionary Guard = 伊斯兰革命卫队 = 伊朗革命卫队 = 革命卫队 |
European Space Agency = ESA = 欧洲航天局 = 欧空局 = 欧洲太空总署 | Department of War = 战争部 = 美国战争部 = 国防部 | Communist Party = 共产党 | Green Party = 绿党 | Reform UK = Reform Party = 英国改革党 = 改革党 |
Mount Sinai Hospital = Mount Sinai = 西奈山医院 | Southern District of New York = SDNY = 纽约南区 | AIPAC = 美以公共事务委员会 = 美国以色列公共事务委员会 |
Bureau of Prisons = Federal Bureau of Prisons = BOP = 联邦监狱管理局 = 联邦监狱局 | Boston Fed = Federal Reserve Bank of Boston = 波士顿联储 | New York Fed = Federal Reserve Bank of New York = 纽约联储 |
Philadelphia Fed = Philly Fed = Federal Reserve Bank of Philadelphia = 费城联储 | Cleveland Fed = Federal Reserve Bank of Cleveland = 克利夫兰联储 |
Richmond Fed = Federal Reserve Bank of Richmond = 里士满联储 = 里奇蒙联储 | Atlanta Fed = Federal Reserve Bank of Atlanta = 亚特兰大联储 |
Chicago Fed = Federal Reserve Bank of Chicago = 芝加哥联储 | St. Louis Fed = Federal Reserve Bank of St. Louis = 圣路易斯联储 |
Minneapolis Fed = Federal Reserve Bank of Minneapolis = 明尼阿波利斯联储 | Kansas City Fed = Federal Reserve Bank of Kansas City = 堪萨斯城联储 = 堪萨斯联储 |
Dallas Fed = Federal Reserve Bank of Dallas = 达拉斯联储 | San Francisco Fed = Federal Reserve Bank of San Francisco = 旧金山联储 | Hudson's Bay Company = 哈德逊湾公司 |
Assembly of Experts = 专家会议 = 专家大会 | Knesset = 以色列议会 | Shin Bet = 辛贝特 | Houthis = Houthi = 胡塞武装 = 胡塞 | Islamic State = ISIS = ISIL = 伊斯兰国 | Al-Qaeda = Al Qaeda = 基地组织 |
Muslim Brotherhood = 穆斯林兄弟会 | Fatah = 法塔赫 | Palestinian Authority = 巴勒斯坦权力机构 = 巴勒斯坦民族权力机构 | Fannie Mae = 房利美 | Freddie Mac = 房地美 |
Teamsters = International Brotherhood of Teamsters = 卡车司机工会 | UAW = United Auto Workers = 全美汽车工人联合会 | AFL-CIO = 劳联-产联 = 劳联产联 |
Smithsonian Institution = Smithsonian = 史密森尼学会 = 史密森学会 | Metropolitan Museum of Art = 大都会艺术博物馆 | Louvre = 卢浮宫 | British Museum = 大英博物馆 |
Planned Parenthood = 计划生育联合会 | Heritage Foundation = 传统基金会 | Cato Institute = 卡托研究所 | Council on Foreign Relations = CFR = 外交关系委员会 = 美国外交关系协会 |
Atlantic Council = 大西洋理事会 | Chatham House = 查塔姆研究所 |
NIST = National Institute of Standards and Technology = 美国国家标准与技术研究院 = 国家标准与技术研究院 = 美国国家标准与技术研究所 |
NOAA = National Oceanic and Atmospheric Administration = 国家海洋和大气管理局 = 美国国家海洋和大气管理局 |
National Science Foundation = NSF = 美国国家科学基金会 = 国家科学基金会 | OSHA = Occupational Safety and Health Administration = 职业安全与健康管理局 |
NTSB = National Transportation Safety Board = 国家运输安全委员会 |
NHTSA = National Highway Traffic Safety Administration = 国家公路交通安全管理局 = 美国国家公路交通安全管理局 |
US Trade Representative = USTR = 美国贸易代表办公室 = 美国贸易代表 | Department of Health and Human Services = HHS = 卫生与公众服务部 |
Department of Housing and Urban Development = HUD = 住房和城市发展部 | Department of Veterans Affairs = 退伍军人事务部 |
Department of Commerce = Commerce Department = US Department of Commerce = 商务部 = 美国商务部 |
Department of Education = Education Department = 教育部 | Department of Agriculture = USDA = 农业部 = 美国农业部 |
Department of Labor = Labor Department = 劳工部 = 美国劳工部 | Department of the Interior = Interior Department = 内政部 |
Department of Transportation = DOT = 交通部 = 运输部 | TSA = Transportation Security Administration = 运输安全管理局 |
DEA = Drug Enforcement Administration = 缉毒局 = 美国缉毒局 | Bank for International Settlements = BIS = 国际清算银行 |
FINRA = 金融业监管局 = 美国金融业监管局 | CFPB = Consumer Financial Protection Bureau = 消费者金融保护局 |
Government Accountability Office = GAO = 政府问责局 = 政府问责办公室 | Nuclear Regulatory Commission = NRC = 核管理委员会 = 核监管委员会 |
FEMA = Federal Emergency Management Agency = 联邦紧急事务管理署 = 联邦应急管理局 = 联邦紧急事务管理局 | Federal Housing Finance Agency = FHFA = 联邦住房金融局 |
Small Business Administration = SBA = 小企业管理局 | Office of Management and Budget = OMB = 行政管理和预算局 = 白宫管理和预算办公室 |
Council of Economic Advisers = CEA = 经济顾问委员会 = 白宫经济顾问委员会 | National Security Council = NSC = 国家安全委员会 = 国安会 |
Joint Chiefs of Staff = 参谋长联席会议 | CENTCOM = US Central Command = 中央司令部 = 美军中央司令部 |
US Navy = U.S. Navy = United States Navy = 美国海军 | US Army = U.S. Army = 美国陆军 | US Air Force = U.S. Air Force = 美国空军 |
US Marine Corps = Marine Corps = 海军陆战队 = 美国海军陆战队 | Coast Guard = US Coast Guard = 海岸警卫队 = 美国海岸警卫队 |
Space Force = US Space Force = 太空军 = 美国太空军 | Library of Congress = 国会图书馆 = 美国国会图书馆 |
National Academy of Sciences = 美国国家科学院 = 国家科学院 | Federal Open Market Committee = FOMC = 联邦公开市场委员会 |
Export-Import Bank = US Export-Import Bank = 进出口银行 = 美国进出口银行 |
US Court of International Trade = Court of International Trade = 国际贸易法院 = 美国国际贸易法院 | International Energy Agency = IEA = 国际能源署 |
International Labour Organization = ILO = 国际劳工组织 | UNDP = 联合国开发计划署 | UNHCR = 联合国难民署 | World Food Programme = WFP = 世界粮食计划署 |
UNRWA = 近东救济工程处 = 联合国近东救济工程处 | AIIB = Asian Infrastructure Investment Bank = 亚投行 = 亚洲基础设施投资银行 |
Asian Development Bank = ADB = 亚洲开发银行 = 亚开行 | African Union = 非洲联盟 = 非盟 | Arab League = 阿拉伯国家联盟 = 阿盟 | Bundestag = 联邦议院 = 德国联邦议院 |
State Duma = 国家杜马 | Shanghai Cooperation Organization = SCO = 上海合作组织 = 上合组织 | Liberal Democratic Party = LDP = 自由民主党 = 自民党 |
Komeito = 公明党 | CDU = Christian Democratic Union = 基民盟 = 基督教民主联盟 | SPD = Social Democratic Party of Germany = 社民党 = 德国社会民主党 |
AfD = Alternative for Germany = 德国选择党 = 选择党 | National Rally = 国民联盟 | BJP = Bharatiya Janata Party = 印度人民党 | Likud = 利库德集团 = 利库德 |
PLO = Palestine Liberation Organization = 巴勒斯坦解放组织 = 巴解组织 | IDF = Israel Defense Forces = Israeli Defense Forces = 以色列国防军 |
MI6 = 军情六处 | MI5 = 军情五处 | FSB = 联邦安全局 = 俄罗斯联邦安全局 | Scotland Yard = 苏格兰场 |
NYPD = New York Police Department = 纽约市警察局 = 纽约警察局 = 纽约警方 | LAPD = Los Angeles Police Department = 洛杉矶警察局 = 洛杉矶警方 |
State Council = 国务院 = 中国国务院 | Politburo = 政治局 = 中央政治局 | Politburo Standing Committee = 政治局常委会 = 中央政治局常委会 |
NDRC = National Development and Reform Commission = 发改委 = 国家发改委 = 国家发展和改革委员会 |
CSRC = China Securities Regulatory Commission = 中国证监会 = 证监会 | Cyberspace Administration of China = 国家网信办 = 网信办 = 国家互联网信息办公室 |
Ministry of State Security = MSS = 国家安全部 = 国安部 | National People's Congress = 全国人大 = 全国人民代表大会 |
Chinese People's Political Consultative Conference = CPPCC = 全国政协 = 政协 | Chinese Academy of Sciences = CAS = 中国科学院 = 中科院 |
Chinese Academy of Social Sciences = CASS = 中国社会科学院 = 中国社科院 = 社科院 | Communist Youth League = 共青团 = 共产主义青年团 |
Central Military Commission = 中央军委 | Taliban government = 塔利班政府 | Taiwan People's Party = TPP = 台湾民众党 = 民众党 |
Legislative Yuan = 立法院 | Executive Yuan = 行政院 | Mainland Affairs Council = 陆委会 | Health Canada = 加拿大卫生部 |
Foreign Ministry = Ministry of Foreign Affairs = 外交部 |
Southern Poverty Law Center = SPLC = 南方贫困法律中心 | ACLU = American Civil Liberties Union = 美国公民自由联盟 |
NRA = National Rifle Association = 全国步枪协会 = 美国步枪协会 | NAACP = 全国有色人种协进会 | Lawrence Livermore National Laboratory = 劳伦斯利弗莫尔国家实验室 |
Los Alamos National Laboratory = Los Alamos = 洛斯阿拉莫斯国家实验室 = 洛斯阿拉莫斯 | Jet Propulsion Laboratory = JPL = 喷气推进实验室 |
Bell Labs = Bell Laboratories = 贝尔实验室 | MIT Media Lab = 麻省理工学院媒体实验室 = 麻省理工媒体实验室 = MIT媒体实验室 = MIT 媒体实验室 | Salk Institute = 索尔克研究所 |
Broad Institute = 博德研究所 | Max Planck Institute = 马克斯·普朗克研究所 = 马普所 | Mayo Clinic = 梅奥诊所 | Cleveland Clinic = 克利夫兰诊所 = 克利夫兰医学中心 |
Gates Foundation = Bill & Melinda Gates Foundation = 盖茨基金会 = 比尔及梅琳达·盖茨基金会 | Rockefeller Foundation = 洛克菲勒基金会 |
Ford Foundation = 福特基金会 | Clinton Foundation = 克林顿基金会 | Pew Research Center = Pew = 皮尤研究中心 = 皮尤 | Gallup = 盖洛普 |
CSIS = Center for Strategic and International Studies = 战略与国际研究中心 |
Carnegie Endowment = Carnegie Endowment for International Peace = 卡内基国际和平基金会 = 卡内基基金会 |
American Enterprise Institute = AEI = 美国企业研究所 |
Peterson Institute = PIIE = Peterson Institute for International Economics = 彼得森国际经济研究所 = 彼得森研究所 | Khan Academy = 可汗学院 |
Vector Institute = 向量研究所 | NBA = 美国职业篮球联赛 = 美职篮 | NFL = National Football League = 国家橄榄球联盟 = 美国橄榄球联盟 = 美式足球联盟 |
FIFA = 国际足联 = 国际足球联合会 | IOC = International Olympic Committee = 国际奥委会 = 国际奥林匹克委员会 | Nobel Committee = 诺贝尔委员会 = 诺贝尔奖委员会 |
University of Waterloo = 滑铁卢大学 | McMaster University = McMaster = 麦克马斯特大学 | University of Maryland = 马里兰大学 |
University of Virginia = 弗吉尼亚大学 | University of Texas = University of Texas at Austin = 德克萨斯大学 = 得克萨斯大学 |
University of Illinois = 伊利诺伊大学 | University of Wisconsin = 威斯康星大学 | University of Minnesota = 明尼苏达大学 |
Purdue University = Purdue = 普渡大学 = 普渡 | Rice University = 莱斯大学 | Vanderbilt University = Vanderbilt = 范德堡大学 = 范德比尔特大学 |
Emory University = Emory = 埃默里大学 | Georgetown University = Georgetown = 乔治城大学 | Boston University = 波士顿大学 |
Tufts University = Tufts = 塔夫茨大学 | Rutgers University = Rutgers = 罗格斯大学 | Arizona State University = ASU = 亚利桑那州立大学 |
Ohio State University = Ohio State = 俄亥俄州立大学 | Penn State = Pennsylvania State University = 宾夕法尼亚州立大学 |
UC San Diego = UCSD = 加州大学圣地亚哥分校 | UC Davis = 加州大学戴维斯分校 | UC Irvine = 加州大学尔湾分校 = 加州大学欧文分校 | UCSF = 加州大学旧金山分校 |
Queen's University = 女王大学 | University of Edinburgh = 爱丁堡大学 | University College London = UCL = 伦敦大学学院 |
King's College London = 伦敦国王学院 | University of Manchester = 曼彻斯特大学 | Sorbonne = 索邦大学 = 索邦 | University of Tokyo = 东京大学 |
Kyoto University = 京都大学 | Seoul National University = 首尔大学 = 国立首尔大学 | KAIST = 韩国科学技术院 | National Taiwan University = 台湾大学 = 台大 |
Nanjing University = 南京大学 | Wuhan University = 武汉大学 = 武大 | Sun Yat-sen University = 中山大学 |
Renmin University = Renmin University of China = 中国人民大学 = 人民大学 | Xiamen University = 厦门大学 | Nankai University = 南开大学 = 南开 |
Tel Aviv University = 特拉维夫大学 | Hebrew University = Hebrew University of Jerusalem = 希伯来大学 | Technion = 以色列理工学院 |
Nanyang Technological University = 南洋理工大学 | University of Melbourne = 墨尔本大学 | University of Sydney = 悉尼大学`;

/** Products to some authors, companies to others. */
export const indices = `S&P 500 = 标普500 = 标普500指数 = 标准普尔500 = 标准普尔500指数 = 标普 = S&P | S&P = S&P Global = 标普 = 标准普尔 | Nasdaq = Nasdaq Composite = 纳斯达克 = 纳斯达克指数 = 纳斯达克综合指数 = 纳指 |
Russell 2000 = 罗素2000 = 罗素2000指数 | Dow Jones = 道琼斯 | Dow Jones Industrial Average = Dow = 道琼斯工业平均指数 = 道指 | Hang Seng Index = 恒生指数 = 恒指 |
Nikkei 225 = Nikkei = 日经225指数 = 日经225 = 日经指数`;

export const firms = `Rothschild = Rothschilds = Rothschild family = 罗斯柴尔德 = 罗斯柴尔德家族 | Google = GOOGL = 谷歌 | Microsoft = MSFT = 微软 | Apple = AAPL = 苹果公司 = 苹果 | Amazon = AMZN = 亚马逊 | Amazon Web Services = AWS = 亚马逊网络服务 = 亚马逊云科技 = 亚马逊云服务 | Nvidia = NVDA = 英伟达 = 輝達 = Invidia | Tesla = TSLA = 特斯拉 | Facebook = 脸书 = 臉書 |
Twitter = 推特 | LinkedIn = 领英 | Netflix = NFLX = 奈飞 = 网飞 | Disney = Walt Disney = 迪士尼 | Uber = 优步 | Airbnb = 爱彼迎 | PayPal = 贝宝 | Oracle = ORCL = 甲骨文 | Intel = INTC = 英特尔 |
Cisco = 思科 | Qualcomm = 高通 | Broadcom = AVGO = 博通 | Dell = 戴尔 | HP = 惠普 | AMD = 超威 | Arm = ARM = 安谋 | TSMC = TSM = Taiwan Semiconductor = 台积电 = 台积 = 台阶店 = 太极点 | ASML = 阿斯麦 | Samsung = 三星 |
SK Hynix = SK 海力士 = 海力士 | Foxconn = 富士康 | Sony = 索尼 | Toyota = 丰田 | Honda = 本田 | Nintendo = 任天堂 | SoftBank = 软银 | Siemens = 西门子 | Philips = 飞利浦 |
Nokia = 诺基亚 | Ericsson = 爱立信 | Boeing = 波音 | Airbus = 空中客车 = 空客 | Ford = 福特 | General Motors = GM = 通用汽车 | BMW = 宝马 |
Mercedes-Benz = Mercedes = 梅赛德斯-奔驰 = 奔驰 | Volkswagen = 大众汽车 | Porsche = 保时捷 | Ferrari = 法拉利 | Walmart = 沃尔玛 | Costco = 好市多 = 开市客 | IKEA = 宜家 |
Starbucks = 星巴克 | McDonald's = 麦当劳 | Coca-Cola = 可口可乐 | PepsiCo = Pepsi = 百事可乐 = 百事 | Nike = 耐克 | Nestlé = 雀巢 | Unilever = 联合利华 |
Procter & Gamble = Procter and Gamble = P&G = 宝洁 | Johnson & Johnson = Johnson and Johnson = J&J = 强生 | Pfizer = 辉瑞 | Moderna = 莫德纳 | Novo Nordisk = 诺和诺德 |
Eli Lilly = Lilly = LLY = 礼来 = 礼来公司 | ExxonMobil = Exxon = 埃克森美孚 | Shell = 壳牌 | Chevron = 雪佛龙 | Saudi Aramco = Aramco = 沙特阿美 | Goldman Sachs = Goldman = 高盛 |
JPMorgan Chase = JPMorgan = JP Morgan = 摩根大通 = 小摩 | Morgan Stanley = 摩根士丹利 = 大摩 = 摩根斯坦利 | Bank of America = BofA = 美国银行 = 美银 |
Citigroup = Citi = Citibank = 花旗集团 = 花旗银行 = 花旗 | Wells Fargo = 富国银行 | HSBC = 汇丰银行 = 汇丰 | UBS = 瑞银 | Credit Suisse = 瑞士信贷 = 瑞信 |
Deutsche Bank = 德意志银行 = 德银 | Lehman Brothers = 雷曼兄弟 | BlackRock = 贝莱德 | Blackstone = 黑石集团 = 黑石 | Bridgewater = Bridgewater Associates = 桥水基金 = 桥水 |
Berkshire Hathaway = Berkshire = 伯克希尔·哈撒韦 = 伯克希尔 | Sequoia Capital = Sequoia = 红杉资本 = 红杉 | Andreessen Horowitz = a16z | Y Combinator = YC |
American Express = Amex = 美国运通 = 运通 | Mastercard = 万事达卡 = 万事达 | McKinsey = McKinsey & Company = McKinsey Company = 麦肯锡 |
Boston Consulting Group = BCG = 波士顿咨询 | Deloitte = 德勤 | PwC = 普华永道 | KPMG = 毕马威 | Accenture = 埃森哲 | Alibaba = BABA = 阿里巴巴 = 阿里 |
Lockheed Martin = Lockheed = 洛克希德·马丁 = 洛克希德马丁 = 洛马 | Rio Tinto = 力拓 | China Aluminum = Chinalco = 中国铝业 = 中铝 | CNOOC = 中国海洋石油集团 = 中国海洋石油 = 中海油 |
Sinopec = 中国石化 = 中石化 | PetroChina = 中国石油 = 中石油 | Barclays = Barclays bank = 巴克莱银行 = 巴克莱 | Micron Technology = Micron = MU = 美光科技 = 美光 | Tencent = 腾讯 |
Baidu = 百度 | ByteDance = 字节跳动 = 字节 | Huawei = 华为 | Xiaomi = 小米 | Meituan = 美团 | Pinduoduo = PDD = 拼多多 | JD.com = 京东 | BYD = 比亚迪 | Bilibili = 哔哩哔哩 = B站 |
NetEase = 网易 | Lenovo = 联想 | SMIC = 中芯国际 | CATL = 宁德时代 | Didi = 滴滴 | Zhihu = 知乎 | Moonshot AI = 月之暗面 | Zhipu = Zhipu AI = 智谱 = 智普 | DeepSeek = 深度求索 = Deepsek |
xAI = X.AI | Lufthansa = 汉莎航空 = 汉莎 | United Airlines = 美联航 = 联合航空 | Enron = 安然公司 = 安然 | Arthur Andersen = 安达信 | Luckin Coffee = Luckin = 瑞幸咖啡 = 瑞幸 |
HNA Group = HNA = 海航集团 = 海航 | Evergrande = 恒大集团 = 恒大 | Country Garden = 碧桂园 | Vanke = 万科 | CICC = 中金公司 = 中金 | Blue Origin = 蓝色起源 |
Boston Dynamics = 波士顿动力 | Warner Bros. Discovery = WBD = Warner Bros. = Warner Bros = Warner Brothers = 华纳兄弟探索 = 华纳探索 = 华纳兄弟 = 华纳 | Warner Bros. = Warner Brothers = Warner Bros = 华纳兄弟 = 华纳 |
Burger King = 汉堡王 | Pizza Hut = 必胜客 | KFC = 肯德基 | Hermès = Hermes = 爱马仕 | Louis Vuitton = LV = 路易威登 | Gucci = 古驰 | Chanel = 香奈儿 | Adidas = 阿迪达斯 |
Uniqlo = 优衣库 | Lego = 乐高 | Panasonic = 松下 | Canon = 佳能 | Hitachi = 日立 | Toshiba = 东芝 | Nissan = 日产 | Hyundai = 现代汽车 | LG = 乐金 | Audi = 奥迪 | Volvo = 沃尔沃 |
General Electric = GE = 通用电气 | IBM = 国际商业机器公司 | Visa = 维萨 | Fidelity = 富达 | Vanguard = 先锋领航 = 先锋集团 | CME Group = CME = 芝加哥商品交易所 = 芝商所 | LSEG = 伦敦证券交易所集团 |
Massachusetts Institute of Technology = MIT = 麻省理工学院 = 麻省理工 | University of Chicago = 芝加哥大学 | Columbia University = 哥伦比亚大学 |
New York University = NYU = 纽约大学 | University of Pennsylvania = UPenn = 宾夕法尼亚大学 = 宾大 |
UC Berkeley = University of California, Berkeley = Berkeley = 加州大学伯克利分校 = 伯克利 = 加州大学柏克莱分校 = 柏克莱 | Caltech = 加州理工学院 = 加州理工 | University of Toronto = U of T = 多伦多大学 |
Tsinghua University = Tsinghua = 清华大学 = 清华 | Peking University = 北京大学 = 北大 | Fudan University = 复旦大学 = 复旦 | Zhejiang University = 浙江大学 = 浙大 |
University of Hong Kong = HKU = 香港大学 = 港大 | Hong Kong University of Science and Technology = HKUST = 香港科技大学 = 港科大 |
Chinese University of Hong Kong = CUHK = 香港中文大学 = 港中文 | Shanghai Jiao Tong University = 上海交通大学 = 上海交大 |
University of Science and Technology of China = USTC = 中国科学技术大学 = 中科大 | Beijing Normal University = 北京师范大学 = 北师大 |
National University of Singapore = NUS = 新加坡国立大学 | Carnegie Mellon University = Carnegie Mellon = CMU = 卡内基梅隆大学 = 卡内基梅隆 | UCLA = 加州大学洛杉矶分校 |
Imperial College London = Imperial College = 帝国理工学院 = 帝国理工 | American Airlines = 美国航空 | Delta Air Lines = 达美航空 | Southwest Airlines = 西南航空 |
Air Canada = 加拿大航空 = 加航 | Cathay Pacific = 国泰航空 = 国泰 | FedEx = 联邦快递 | DHL = 敦豪 | L'Oréal = L'Oreal = 欧莱雅 | LVMH = 路威酩轩 | Estée Lauder = Estee Lauder = 雅诗兰黛 |
Victoria's Secret = 维多利亚的秘密 = 维密 | Macy's = 梅西百货 | Target = 塔吉特 | Best Buy = 百思买 | Home Depot = 家得宝 | Whole Foods = 全食超市 | Domino's = 达美乐 | Red Bull = 红牛 |
Rolex = 劳力士 | Cartier = 卡地亚 | Puma = 彪马 | Merrill Lynch = 美林证券 = 美林 | Bear Stearns = 贝尔斯登 | Charles Schwab = 嘉信理财 = 嘉信 = Schwab | Morningstar = 晨星 | Moody's = 穆迪 |
Fitch = 惠誉 | Carlyle = Carlyle Group = 凯雷集团 = 凯雷 | Citadel Securities = 城堡证券 | Tiger Global = 老虎环球 = 老虎环球基金 | Hillhouse = Hillhouse Capital = 高瓴资本 = 高瓴 |
Temasek = 淡马锡 | Mizuho = 瑞穗 | Nomura = 野村证券 = 野村 | Mitsubishi = 三菱 | Société Générale = 法国兴业银行 = 法兴银行 = 法兴 | BNP Paribas = 法国巴黎银行 | Jefferies = 杰富瑞 = 杰弗瑞 |
Interactive Brokers = 盈透证券 = 盈透 | Royal Bank of Canada = RBC = 加拿大皇家银行 | TD Bank = 道明银行 = 多伦多道明银行 | Applied Materials = 应用材料 | Lam Research = 泛林集团 = 泛林 |
Tokyo Electron = 东京电子 = 东京威力科创 | Texas Instruments = 德州仪器 = TI | Western Digital = 西部数据 | Seagate = 希捷 | Infineon = 英飞凌 | Marvell = Marvell Technology = 美满电子 = 迈威尔 |
Futu = Futu Holdings = 富途控股 = 富途 | Futu Moomoo = Moomoo = 富途Moomoo = 富途睦睦 = 富途牛牛 |
Kioxia = 铠侠 | GlobalFoundries = 格芯 | Synopsys = 新思科技 = Synopsis | Cerebras = Cerebrus | Zapier = Zappier | Cadence Design Systems = Cadence = 楷登电子 | Hims & Hers = Hims & Hers Health = Hims and Hers = Hims | Corning = 康宁 | Caterpillar = 卡特彼勒 | John Deere = 约翰迪尔 = Deere | Raytheon = 雷神公司 = 雷神 |
Northrop Grumman = 诺斯罗普·格鲁曼 = 诺格 | General Dynamics = 通用动力 | Rolls-Royce = 劳斯莱斯 = 罗尔斯·罗伊斯 | Bosch = 博世 | BASF = 巴斯夫 | Bayer = 拜耳 | Roche = 罗氏 |
Novartis = 诺华 | AstraZeneca = 阿斯利康 | Merck = 默克公司 = 默克集团 = 默沙东 = 默克 | Sanofi = 赛诺菲 | GSK = 葛兰素史克 = GlaxoSmithKline | AbbVie = 艾伯维 | Amgen = 安进 | Gilead = 吉利德 |
UnitedHealth Group = UnitedHealth = UNH = 联合健康集团 = 联合健康 | Verizon = 威瑞森 | Comcast = 康卡斯特 | Paramount = Paramount Global = 派拉蒙 | Marvel = 漫威 | Pixar = 皮克斯 |
DreamWorks = 梦工厂 | Ubisoft = 育碧 | Blizzard = Blizzard Entertainment = 暴雪娱乐 = 暴雪 | Activision Blizzard = 动视暴雪 | Electronic Arts = 艺电 | Capcom = 卡普空 |
Sega = 世嘉 | Roblox = 罗布乐思 | DJI = 大疆 | Shein = SHEIN = 希音 | Ant Group = Ant Financial = 蚂蚁集团 = 蚂蚁金服 | Weibo = Sina Weibo = 微博 = 新浪微博 | Sina = 新浪 | Sohu = 搜狐 | iQiyi = 爱奇艺 |
Youku = 优酷 | Ctrip = Trip.com = 携程 | New Oriental = 新东方 | NIO = Nio = 蔚来 = 蔚来汽车 | XPeng = Xpeng = 小鹏汽车 = 小鹏 | Li Auto = 理想汽车 | Geely = 吉利汽车 = 吉利 |
Great Wall Motor = 长城汽车 | Haier = 海尔 | Midea = 美的集团 | Gree = 格力 | Hisense = 海信 | ZTE = 中兴通讯 = 中兴 | CXMT = 长鑫存储 | YMTC = 长江存储 | Cambricon = 寒武纪 |
SenseTime = 商汤科技 = 商汤 | Megvii = 旷视 | iFlytek = iFLYTEK = 科大讯飞 = 讯飞 | StepFun = 阶跃星辰 | Baichuan = 百川智能 | Unitree = Unitree Robotics = 宇树科技 = 宇树 |
ICBC = 中国工商银行 = 工商银行 | Bank of China = 中国银行 | China Construction Bank = 中国建设银行 = 建设银行 | China Mobile = 中国移动 | China Telecom = 中国电信 | State Grid = 国家电网 |
Kweichow Moutai = Moutai = 贵州茅台 = 茅台 | Hon Hai = 鸿海 | MediaTek = 联发科 | Acer = 宏碁 | Asus = ASUS = 华硕 | Salesforce = 赛富时 | Infosys = 印孚瑟斯 | Anthropic = Enthropic |
Palantir = PLTR = Palunteer = Palanteer = Palenteer = Palenter = Palanter = Palantier | Rocket Lab = RKLB = 火箭实验室 | MicroStrategy = MSTR = 微策略 | Super Micro Computer = Super Micro = Supermicro = SMCI = 超微电脑 | CrowdStrike = CRWD |
AST SpaceMobile = ASTS | CoreWeave = CRWV | Nebius = NBIS | Robinhood = HOOD | Reddit = RDDT | Tim Hortons = Tims | ElevenLabs = 11 Labs = 11Labs = Eleven Labs |
Meta = Meta Platforms = META | Google Brain = 谷歌大脑 = Google大脑 | Google Cloud = 谷歌云 = Google云 = GCP = 谷歌云平台 | Monsanto = 孟山都 | Spirit Airlines = Spirit = 精神航空 = 精灵航空 | Emirates = 阿联酋航空 | Air France = 法国航空 = 法航 | British Airways = 英国航空 = 英航 |
Yahoo = 雅虎 | YouTube = 油管 | Adobe = 奥多比 | SAP = 思爱普 | AT&T = 美国电话电报公司 | UPS = 联合包裹 | Kroger = 克罗格 | Binance = 币安 | Samsung Electronics = 三星电子 |
Palo Alto Networks = 派拓网络 | Fortinet = 飞塔 | Hugging Face = 抱抱脸 | KKR = 科尔伯格·克拉维斯·罗伯茨 | Apollo Global Management = Apollo Global = 阿波罗全球管理 = 阿波罗全球管理公司 |
Yum Brands = Yum! Brands = Yum = 百胜餐饮 = 百胜 = 百胜餐饮集团 | Yum China = 百胜中国 | Kraft Heinz = 卡夫亨氏 | Mondelez = 亿滋 | Danone = 达能 | Diageo = 帝亚吉欧 | Anheuser-Busch = 安海斯-布希 |
Marriott = 万豪 | Hyatt = 凯悦 | Intercontinental = 洲际酒店 | Booking.com = 缤客 | Expedia = 亿客行 | TripAdvisor = 猫途鹰 | ING = 荷兰国际集团 | Santander = 桑坦德银行 | UniCredit = 裕信银行 |
Lazard = 拉扎德 | Evercore = 艾弗考尔 | Rothschild & Co = 罗斯柴尔德银行 | Baupost = 包普斯特 | Coatue = 蔻图 | Viking Global = 维京全球 | Point72 = 点72 | D. E. Shaw = DE Shaw = 德劭 |
Lightspeed Venture Partners = Lightspeed = 光速创投 | Index Ventures = 指数创投 | General Catalyst = 通用催化 | Founders Fund = 创始人基金 | Thrive Capital = 繁荣资本 |
Khosla Ventures = 科斯拉风投 | Accel = 阿克塞尔 | Regeneron = 再生元 | Biogen = 渤健 | Illumina = 因美纳 | Thermo Fisher = 赛默飞 | Danaher = 丹纳赫 | Medtronic = 美敦力 | Stryker = 史赛克 |
Kia = 起亚 | Stellantis = 斯泰兰蒂斯 | Renault = 雷诺 | Peugeot = 标致 | Lamborghini = 兰博基尼 | Bentley = 宾利 | Subaru = 斯巴鲁 | Suzuki = 铃木 | Mazda = 马自达 | Komatsu = 小松 |
Schneider Electric = 施耐德电气 | ABB = 艾波比 | BAE Systems = 英国航空航天系统公司 | Thales = 泰雷兹 | Dassault = 达索 | Rheinmetall = 莱茵金属 | Bloom Energy = 布鲁姆能源 | First Solar = 第一太阳能 |
Vestas = 维斯塔斯 | Orsted = 沃旭能源 | NextEra Energy = NextEra = 新纪元能源 | Duke Energy = 杜克能源 | Constellation Energy = 星座能源 | Glencore = 嘉能可 | BHP = 必和必拓 | Vale = 淡水河谷 |
Freeport-McMoRan = 自由港 | Alcoa = 美铝 | ArcelorMittal = 安赛乐米塔尔 | Nippon Steel = 日本制铁 | US Steel = U.S. Steel = 美国钢铁公司 = 美国钢铁 |
Citadel = 城堡投资 = 城堡基金 | Pershing Square = Pershing Square Capital = 潘兴广场 = 潘兴广场资本 | GIC = 新加坡政府投资公司 |
GEICO = Geico = 盖可保险 = 政府雇员保险公司 | GameStop = 游戏驿站 | Abercrombie & Fitch = Abercrombie and Fitch = Abercrombie = 阿贝克隆比 |
Lululemon = 露露乐蒙 = 露露柠檬 | Chipotle = 小辣椒 = 奇波雷 | Intuitive Surgical = 直觉外科 = 直觉外科公司 | CBS = 哥伦比亚广播公司 | NBC = 全国广播公司 = 美国全国广播公司 |
ABC = 美国广播公司 | FICO = 费埃哲 = 费哲 | MSCI = 明晟 | MGM = 米高梅 | eBay = 易贝 | Sam's Club = 山姆会员店 = 山姆会员商店 | Kohl's = 科尔百货 = 柯尔百货 |
IDC = 国际数据公司 | Hewlett Packard Enterprise = HPE = 慧与 = 惠普企业 | SanDisk = Sandisk = 闪迪 | Gartner = 高德纳 | Forrester = 弗雷斯特 |
Pratt & Whitney = Pratt and Whitney = 普惠 = 普拉特·惠特尼 | LEGO Group = 乐高集团 | SK Telecom = SK电讯 = SK 电讯 | Microsoft Research = 微软研究院 |
Safe Superintelligence = SSI = 安全超级智能 = 安全超智能 | Brookfield = Brookfield Asset Management = 布鲁克菲尔德 = 布鲁克菲尔德资产管理 |
Truth Social = 真相社交 = 真实社交 | Duolingo = 多邻国 | Neuralink = 神经链接 | Thinking Machines Lab = Thinking Machines = 思维机器实验室 = 思维机器 |
Jane Street = 简街 = 简街资本 | Renaissance Technologies = RenTech = 文艺复兴科技 = 文艺复兴公司 | Two Sigma = 双西格玛 | Millennium Management = 千禧管理 |
Elliott Management = Elliott = 埃利奥特管理 = 艾略特管理 | TPG = 德太投资 = 德太集团 | Warburg Pincus = 华平投资 = 华平 |
Bain & Company = Bain and Company = 贝恩咨询 = 贝恩公司 | Bain Capital = 贝恩资本 | Long-Term Capital Management = LTCM = 长期资本管理公司 = 长期资本管理 |
Silicon Valley Bank = SVB = 硅谷银行 | First Republic Bank = First Republic = 第一共和银行 | Washington Mutual = 华盛顿互惠银行 | AIG = 美国国际集团 |
Allianz = 安联 = 安联集团 | Prudential = 保诚 | Ping An = 平安集团 = 中国平安 | Scotiabank = 丰业银行 = 加拿大丰业银行 |
Bank of Montreal = BMO = 蒙特利尔银行 = 满地可银行 | Standard Chartered = 渣打银行 = 渣打 | DBS = 星展银行 = 星展 |
Agricultural Bank of China = 中国农业银行 = 农业银行 = 农行 | China Merchants Bank = 招商银行 = 招行 | China Unicom = 中国联通 | Hikvision = 海康威视 |
Hygon = 海光信息 = 海光 | Moore Threads = 摩尔线程 | Biren = Biren Technology = 壁仞科技 = 壁仞 | Horizon Robotics = 地平线机器人 = 地平线公司 |
Pony.ai = 小马智行 | WeRide = 文远知行 | SAIC = 上汽集团 = 上汽 | GAC = 广汽集团 = 广汽 | Chery = 奇瑞汽车 = 奇瑞 | Leapmotor = 零跑汽车 = 零跑 | Zeekr = 极氪 |
Insta360 = 影石 | TCL = TCL科技 | Anta = 安踏 | Li-Ning = Li Ning = 李宁公司 | Pop Mart = 泡泡玛特 | Heytea = HeyTea = 喜茶 | Mixue = 蜜雪冰城 |
Haidilao = 海底捞 | Nongfu Spring = 农夫山泉 | Wuliangye = 五粮液 | Momo = 陌陌 | Douyin = 抖音 | Lazada = 来赞达 | Gojek = 哥杰科 | Rakuten = 乐天 |
Mitsui = 三井物产 = 三井 | Itochu = 伊藤忠商事 = 伊藤忠 | Kyocera = 京瓷 | Advantest = 爱德万测试 = 爱德万 | Murata = 村田制作所 = 村田 | Fanuc = 发那科 |
Keyence = 基恩士 | Shiseido = 资生堂 | Kikkoman = 龟甲万 | Suntory = 三得利 | Seven & i = 7-Eleven = 7-11 = 柒和伊 | Lawson = 罗森 |
Bandai Namco = 万代南梦宫 = 万代 | Square Enix = 史克威尔艾尼克斯 | Epic Games = 英佩游戏 | Riot Games = 拳头游戏 | miHoYo = HoYoverse = 米哈游 |
Universal Music Group = Universal Music = 环球音乐 | Universal Pictures = 环球影业 | 20th Century Fox = 二十世纪福克斯 = 20世纪福克斯 |
Lionsgate = 狮门影业 = 狮门 | Columbia Pictures = 哥伦比亚影业 | Kering = 开云集团 = 开云 | Prada = 普拉达 | Dior = 迪奥 | Burberry = 博柏利 |
Swatch = 斯沃琪 | Patagonia = 巴塔哥尼亚 | Mars = 玛氏 | Heineken = 喜力 | AB InBev = Anheuser-Busch InBev = 百威英博 | General Mills = 通用磨坊 |
Kellogg's = Kellogg = 家乐氏 | Colgate = 高露洁 | Johnson Controls = 江森自控 | Honeywell = 霍尼韦尔 | Cummins = 康明斯 | Otis = 奥的斯 |
Emerson = 艾默生 | Eaton = 伊顿 | Dow Chemical = 陶氏化学 = 陶氏 | DuPont = 杜邦 | Bristol Myers Squibb = Bristol-Myers Squibb = BMS = 百时美施贵宝 |
Abbott = Abbott Laboratories = 雅培 | BioNTech = 拜恩泰科 | CVS = 西维斯 | Walgreens = 沃尔格林 | Cigna = 信诺 |
Kaiser Permanente = Kaiser = 凯撒医疗 | Maersk = 马士基 | Carrefour = 家乐福 | Tesco = 乐购 = 特易购 | Aldi = 奥乐齐 = 阿尔迪 | Trader Joe's = 乔氏超市 |
Hilton = 希尔顿 = 希尔顿酒店 | Zillow = 齐洛 | Subway = 赛百味 | Dunkin' = Dunkin = Dunkin' Donuts = 唐恩都乐 | Taco Bell = 塔可钟 | AOL = 美国在线 |
Netscape = 网景 | Sun Microsystems = 太阳微系统 = 升阳 | Xerox = 施乐 | Xerox PARC = 施乐帕克研究中心 | Kodak = 柯达 | Polaroid = 宝丽来 |
Motorola = 摩托罗拉 | BlackBerry = 黑莓 | Compaq = 康柏 | Analog Devices = 亚德诺 | KLA = 科磊 | NXP = 恩智浦 | STMicroelectronics = 意法半导体 |
UMC = 联华电子 = 联电 | ASE = 日月光半导体 | Quanta = Quanta Computer = 广达 | Wistron = 纬创 | HTC = 宏达电 | Pegatron = 和硕 | Autodesk = 欧特克 |
Tencent Cloud = 腾讯云 | Alibaba Cloud = Aliyun = 阿里云 | Deutsche Telekom = 德国电信 | Vodafone = 沃达丰 | BT = British Telecom = 英国电信 |
Orange = 法国电信 | Charter Communications = 特许通讯 | L3Harris = 哈里斯公司 | Virgin Galactic = 维珍银河 | Virgin Group = 维珍集团 = 维珍 |
BP = British Petroleum = 英国石油 = 英国石油公司 | TotalEnergies = 道达尔 | Eni = 埃尼 | Gazprom = 俄罗斯天然气工业 = 俄气 | Rosneft = 俄罗斯石油公司 = 俄油 |
Petrobras = 巴西国家石油 = 巴西石油 | PDVSA = 委内瑞拉国家石油公司 | Halliburton = 哈里伯顿 | Schlumberger = SLB = 斯伦贝谢 | ConocoPhillips = 康菲石油 = 康菲 |
Occidental = Occidental Petroleum = 西方石油 | Cheniere = 钱尼尔能源 | Vitol = 维多集团 = 维多 | Trafigura = 托克集团 = 托克 | Cargill = 嘉吉 |
Mercedes-Benz Group = 梅赛德斯-奔驰集团 | Daimler = 戴姆勒 | Continental = 大陆集团 | ZF = 采埃孚 | Michelin = 米其林 | Magna = 麦格纳 | Chrysler = 克莱斯勒 |
Jeep = 吉普 | Cadillac = 凯迪拉克 | Buick = 别克 | Land Rover = 路虎 | Jaguar = 捷豹 | Jaguar Land Rover = 捷豹路虎 |
Rolls-Royce Motor Cars = 劳斯莱斯汽车 | Maserati = 玛莎拉蒂 | Bugatti = 布加迪 | Lexus = 雷克萨斯 | Tata = Tata Group = 塔塔集团 = 塔塔 |
Reliance Industries = 信实工业 = 信实集团 | Adani = Adani Group = 阿达尼集团 | Mahindra = 马恒达`;
