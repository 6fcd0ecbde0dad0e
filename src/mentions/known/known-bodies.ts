/** Countries and what else is said to act. A row has all names of one thing, as in all lists of known names. */
export const places = `Canada = 加拿大 | Germany = 德国 | France = 法国 | China = 中国 | Japan = 日本 | Russia = 俄罗斯 | India = 印度 | Italy = 意大利 = 义大利 | Spain = 西班牙 | Israel = 以色列 |
Iran = 伊朗 | Iraq = 伊拉克 | Ukraine = 乌克兰 | Poland = 波兰 | Sweden = 瑞典 | Norway = 挪威 | Finland = 芬兰 | Denmark = 丹麦 | Iceland = 冰岛 | Greece = 希腊 |
Turkey = 土耳其 | Egypt = 埃及 | Brazil = 巴西 | Mexico = 墨西哥 | Argentina = 阿根廷 | Australia = 澳大利亚 = 澳洲 | New Zealand = 新西兰 = 纽西兰 | Singapore = 新加坡 |
South Korea = 韩国 = 南韩 | North Korea = 朝鲜 = 北韩 = 北朝鲜 | Vietnam = 越南 | Thailand = 泰国 | Indonesia = 印度尼西亚 = 印尼 | Malaysia = 马来西亚 | Philippines = 菲律宾 | Pakistan = 巴基斯坦 |
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
Cornell University = Cornell = 康奈尔大学 = 康奈尔 = 康乃尔大学 = 康乃尔 | Oxford University = University of Oxford = 牛津大学 | Cambridge University = University of Cambridge = 剑桥大学`;

export const institutions = `Federal Reserve = The Fed = Fed = US Federal Reserve = 美联储 = 联准会 | US Treasury = Treasury Department = Treasury = 财政部 | White House = 白宫 | Pentagon = 五角大楼 = 五角大厦 |
Kremlin = 克里姆林宫 | Congress = US Congress = 国会 | US Senate = Senate = 参议院 | House of Representatives = US House of Representatives = 众议院 | Academy Awards = Oscars = 奥斯卡金像奖 = 奥斯卡奖 = 奥斯卡 |
Vatican = Holy See = 梵蒂冈 = 教廷 | OECD = 经合组织 = 经济合作与发展组织 = Organisation for Economic Co-operation and Development = Organization for Economic Co-operation and Development = Organization for Economic Cooperation and Development | Supreme Court = US Supreme Court = Supreme Court of the United States = SCOTUS = 最高法院 = 联邦最高法院 | Republican Party = Republicans = GOP = 共和党 |
Democratic Party = Democrats = 民主党 | Trump administration = 特朗普政府 | Biden administration = 拜登政府 | Department of Justice = Justice Department = DOJ = 司法部 |
Department of Defense = Defense Department = DoD = 国防部 | Department of Energy = Energy Department = DOE = 能源部 | FBI = 联邦调查局 = 美国联邦调查局 = Federal Bureau of Investigation | CIA = 中央情报局 = 中情局 = 美国中央情报局 = Central Intelligence Agency |
NSA = National Security Agency = 国家安全局 | NASA = 美国国家航空航天局 = 美国宇航局 = 美国太空总署 = 美国航空航天局 = 美国国家航空暨太空总署 = National Aeronautics and Space Administration | FDA = 食品药品监督管理局 = 食药监局 = 食品药物管理局 = 美国食品药物管理局 = 食品和药物管理局 = 美国食品和药物管理局 = 美国食品药品监督管理局 = Food and Drug Administration |
SEC = Securities and Exchange Commission = 美国证券交易委员会 = 证券交易委员会 = 美国证管会 | FTC = Federal Trade Commission = 联邦贸易委员会 | NATO = 北约 = North Atlantic Treaty Organization = 北大西洋公约组织 |
WHO = World Health Organization = 世界卫生组织 = 世卫组织 | IMF = International Monetary Fund = 国际货币基金组织 = 国际货币基金 | World Bank = 世界银行 |
WTO = World Trade Organization = 世界贸易组织 = 世贸组织 | OPEC = 欧佩克 = 石油输出国组织 = Organization of the Petroleum Exporting Countries | American Medical Association = AMA = 美国医学会 = 美国医学协会 |
Jalisco New Generation Cartel = CJNG = Jalisco Nueva Generación = Jalisco Cartel = 哈利斯科新生代贩毒集团 | Sinaloa Cartel = 锡纳洛亚贩毒集团 = 锡纳罗亚贩毒集团 |
Centers for Disease Control and Prevention = CDC = 疾控中心 = 疾病控制与预防中心 = 疾病管制与预防中心 = 美国疾控中心 | Environmental Protection Agency = EPA = 环保署 = 环境保护署 = 环境保护局 = 环保局 |
Internal Revenue Service = IRS = 国税局 = 美国国税局 | Department of Homeland Security = DHS = Homeland Security = 国土安全部 |
ICE = Immigration and Customs Enforcement = 移民与海关执法局 = 移民及海关执法局 | European Commission = 欧盟委员会 = 欧委会 | European Parliament = 欧洲议会 |
International Criminal Court = ICC = 国际刑事法院 | UNESCO = 联合国教科文组织 = United Nations Educational, Scientific and Cultural Organization | UNICEF = 联合国儿童基金会 = United Nations Children's Fund | Red Cross = 红十字会 | Bank of Canada = 加拿大央行 = 加拿大银行 |
Statistics Canada = StatsCan = Statscan = 加拿大统计局 | Canada Revenue Agency = CRA = 加拿大税务局 = 加拿大国税局 | LCBO = Liquor Control Board of Ontario = 安大略省酒类管制局 | RCMP = 皇家骑警 = 加拿大皇家骑警 = Royal Canadian Mounted Police | Hamas = 哈马斯 | Hezbollah = 真主党 | Taliban = 塔利班 |
European Central Bank = ECB = 欧洲央行 = 欧洲中央银行 = 欧央行 | Bank of Japan = BOJ = 日本央行 = 日本银行 | Bank of England = 英格兰银行 = 英国央行 = BoE = 英伦银行 | Banque de France = Bank of France = 法国央行 = 法兰西银行 |
Bundesbank = Deutsche Bundesbank = 德国央行 = 德意志联邦银行 | Swiss National Bank = SNB = 瑞士央行 = 瑞士国家银行 | Bank of Korea = BOK = 韩国央行 | Reserve Bank of India = RBI = 印度央行 = 印度储备银行 |
Reserve Bank of New Zealand = RBNZ = 新西兰联储 = 新西兰央行 = 新西兰储备银行 | Norges Bank = 挪威央行 | Riksbank = Sveriges Riksbank = 瑞典央行 | Bank of Russia = 俄罗斯央行 = 俄罗斯中央银行 |
Bank of Italy = 意大利央行 | Central Bank of Brazil = 巴西央行 | Central Bank of Argentina = 阿根廷央行 |
Norges Bank Investment Management = NBIM = 挪威央行投资管理公司 = 挪威中央银行投资管理公司 = 挪威主权财富基金 = Norwegian Sovereign Wealth Fund = Norway's Sovereign Wealth Fund = Norwegian Oil Fund = 挪威石油基金 = 石油基金 | New York Stock Exchange = NYSE = 纽交所 = 纽约证券交易所 |
London School of Economics = LSE = 伦敦政治经济学院 = 伦敦政经学院 | People's Bank of China = PBOC = 中国人民银行 = 人民银行 = 中国央行 |
Reserve Bank of Australia = RBA = 澳洲联储 = 澳大利亚储备银行 | Group of Seven = G7 = 七国集团 | G20 = 二十国集团 | APEC = 亚太经合组织 | ASEAN = 东盟 = 东南亚国家联盟 | BRICS = 金砖国家 |
Interpol = 国际刑警组织 | International Atomic Energy Agency = IAEA = 国际原子能机构 = 国际原子能总署 | National Institutes of Health = NIH = 国立卫生研究院 |
People's Liberation Army = PLA = 解放军 = 中国人民解放军 = Chinese military = 中国军队 | Nazi Party = 纳粹党 = 纳粹 | Conservative Party = 保守党 | Labour Party = 工党 | Liberal Party = 自由党 |
New Democratic Party = NDP = 新民主党 | Kuomintang = KMT = 国民党 = 中国国民党 | Democratic Progressive Party = DPP = 民进党 | Wagner Group = 瓦格纳集团 |
International Court of Justice = ICJ = 国际法院 | National Guard = 国民警卫队 | Secret Service = 特勤局 | Department of Government Efficiency = DOGE = 政府效率部 |
Congressional Budget Office = CBO = 国会预算办公室 | Bureau of Labor Statistics = BLS = 劳工统计局 | Federal Aviation Administration = FAA = 联邦航空管理局 |
Federal Communications Commission = FCC = 联邦通信委员会 | FDIC = 联邦存款保险公司 = Federal Deposit Insurance Corporation | CFTC = 商品期货交易委员会 = Commodity Futures Trading Commission | DARPA = 国防高级研究计划局 = Defense Advanced Research Projects Agency | USAID = 国际开发署 = 美国国际开发署 = US Agency for International Development = Agency for International Development | US State Department = 美国国务院 |
USPS = 美国邮政 = US Postal Service = United States Postal Service = 美国邮政署 = 美国邮政局 | Ivy League = 常春藤盟校 = 常春藤 | Catholic Church = 天主教会 | Mossad = 摩萨德 | KGB = 克格勃 | CERN = 欧洲核子研究中心 = European Organization for Nuclear Research | Brookings Institution = 布鲁金斯学会 = Brookings |
RAND Corporation = 兰德公司 = RAND = 兰德智库 | Hoover Institution = 胡佛研究所 | London Stock Exchange Group = LSEG = 伦敦证券交易所集团 = 伦敦证券交易集团 | London Stock Exchange = 伦敦证券交易所 | World Economic Forum = WEF = 世界经济论坛 |
Amnesty International = 国际特赦组织 | Human Rights Watch = 人权观察 | Johns Hopkins University = Johns Hopkins = 约翰霍普金斯大学 = 约翰·霍普金斯大学 = 约翰斯·霍普金斯大学 |
Dartmouth College = Dartmouth = 达特茅斯学院 = 达特茅斯 | Brown University = 布朗大学 | Duke University = 杜克大学 | Northwestern University = 西北大学 |
University of Michigan = 密歇根大学 = 密西根大学 | University of Washington = 华盛顿大学 | University of Southern California = USC = 南加州大学 | Georgia Tech = 佐治亚理工学院 = 佐治亚理工 |
McGill University = McGill = 麦吉尔大学 | University of British Columbia = UBC = 不列颠哥伦比亚大学 = 英属哥伦比亚大学 | ETH Zurich = 苏黎世联邦理工学院 |
London Business School = 伦敦商学院 | INSEAD = 欧洲工商管理学院 | Wharton School = Wharton = 沃顿商学院 = 沃顿 = 华顿商学院 = 华顿 | Harvard Business School = HBS = 哈佛商学院 = 哈佛大学商学院 |
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
Smithsonian Institution = Smithsonian = 史密森尼学会 = 史密森学会 = 史密森学院 = 史密森尼 | Metropolitan Museum of Art = 大都会艺术博物馆 | Louvre = 卢浮宫 | British Museum = 大英博物馆 |
Planned Parenthood = 计划生育联合会 | Heritage Foundation = 传统基金会 | Cato Institute = 卡托研究所 | Council on Foreign Relations = CFR = 外交关系委员会 = 美国外交关系协会 = 对外关系委员会 = 美国对外关系委员会 |
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
FINRA = 金融业监管局 = 美国金融业监管局 = Financial Industry Regulatory Authority | CFPB = Consumer Financial Protection Bureau = 消费者金融保护局 |
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
International Labour Organization = ILO = 国际劳工组织 | UNDP = 联合国开发计划署 = United Nations Development Programme | UNHCR = 联合国难民署 = UN Refugee Agency | World Food Programme = WFP = 世界粮食计划署 |
UNRWA = 近东救济工程处 = 联合国近东救济工程处 | AIIB = Asian Infrastructure Investment Bank = 亚投行 = 亚洲基础设施投资银行 |
Asian Development Bank = ADB = 亚洲开发银行 = 亚开行 | African Union = 非洲联盟 = 非盟 | Arab League = 阿拉伯国家联盟 = 阿盟 | Bundestag = 联邦议院 = 德国联邦议院 |
State Duma = 国家杜马 | Shanghai Cooperation Organization = SCO = 上海合作组织 = 上合组织 | Liberal Democratic Party = LDP = 自由民主党 = 自民党 |
Komeito = 公明党 | CDU = Christian Democratic Union = 基民盟 = 基督教民主联盟 | SPD = Social Democratic Party of Germany = 社民党 = 德国社会民主党 |
AfD = Alternative for Germany = 德国选择党 = 选择党 | National Rally = 国民联盟 | BJP = Bharatiya Janata Party = 印度人民党 | Likud = 利库德集团 = 利库德 |
PLO = Palestine Liberation Organization = 巴勒斯坦解放组织 = 巴解组织 | IDF = Israel Defense Forces = Israeli Defense Forces = 以色列国防军 |
MI6 = 军情六处 | MI5 = 军情五处 | FSB = 联邦安全局 = 俄罗斯联邦安全局 | Scotland Yard = 苏格兰场 |
NYPD = New York Police Department = New York City Police Department = 纽约市警察局 = 纽约警察局 = 纽约警方 | LAPD = Los Angeles Police Department = 洛杉矶警察局 = 洛杉矶警方 |
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
NRA = National Rifle Association = 全国步枪协会 = 美国步枪协会 | NAACP = 全国有色人种协进会 = National Association for the Advancement of Colored People | Lawrence Livermore National Laboratory = 劳伦斯利弗莫尔国家实验室 |
Los Alamos National Laboratory = Los Alamos = 洛斯阿拉莫斯国家实验室 = 洛斯阿拉莫斯 | Jet Propulsion Laboratory = JPL = 喷气推进实验室 |
Bell Labs = Bell Laboratories = 贝尔实验室 | MIT Media Lab = 麻省理工学院媒体实验室 = 麻省理工媒体实验室 = MIT媒体实验室 = MIT 媒体实验室 | Salk Institute = 索尔克研究所 |
Broad Institute = 博德研究所 | Max Planck Institute = 马克斯·普朗克研究所 = 马普所 | Mayo Clinic = 梅奥诊所 | Cleveland Clinic = 克利夫兰诊所 = 克利夫兰医学中心 |
Gates Foundation = Bill & Melinda Gates Foundation = 盖茨基金会 = 比尔及梅琳达·盖茨基金会 | Rockefeller Foundation = 洛克菲勒基金会 |
Ford Foundation = 福特基金会 | Clinton Foundation = 克林顿基金会 | Pew Research Center = Pew = 皮尤研究中心 = 皮尤 | Gallup = 盖洛普 |
CSIS = Center for Strategic and International Studies = 战略与国际研究中心 |
Carnegie Endowment = Carnegie Endowment for International Peace = 卡内基国际和平基金会 = 卡内基基金会 |
American Enterprise Institute = AEI = 美国企业研究所 |
Peterson Institute = PIIE = Peterson Institute for International Economics = 彼得森国际经济研究所 = 彼得森研究所 | Khan Academy = 可汗学院 |
Vector Institute = 向量研究所 | NBA = 美国职业篮球联赛 = 美职篮 = National Basketball Association | NFL = National Football League = 国家橄榄球联盟 = 美国橄榄球联盟 = 美式足球联盟 |
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
Nanyang Technological University = 南洋理工大学 | University of Melbourne = 墨尔本大学 | University of Sydney = 悉尼大学 |
Doctors Without Borders = MSF = Médecins Sans Frontières = 无国界医生 | Reporters Without Borders = RSF = 无国界记者 | Habitat for Humanity = 仁人家园 | Transparency International = 透明国际 | Greenpeace = 绿色和平 = 绿色和平组织 |
Oxfam = 乐施会 | WWF = World Wildlife Fund = 世界自然基金会 | Salvation Army = 救世军 | Democratic National Committee = DNC = 民主党全国委员会 | Republican National Committee = RNC = 共和党全国委员会 | Anti-Defamation League = ADL = 反诽谤联盟 |
CISA = Cybersecurity and Infrastructure Security Agency = 网络安全和基础设施安全局 = 网络安全与基础设施安全局 | Customs and Border Protection = CBP = 海关与边境保护局 = 海关和边境保护局 | Border Patrol = 边境巡逻队 | US Geological Survey = USGS = 美国地质调查局 |
GCHQ = 政府通信总部 | Equal Employment Opportunity Commission = EEOC = 平等就业机会委员会 | National Labor Relations Board = NLRB = 国家劳资关系委员会 = 国家劳工关系委员会 | Bureau of Economic Analysis = BEA = 经济分析局 |
Office of Personnel Management = OPM = 人事管理局 = 人事管理办公室 | Centers for Medicare & Medicaid Services = Centers for Medicare and Medicaid Services = 联邦医疗保险和医疗补助服务中心 |
Bureau of Alcohol, Tobacco, Firearms and Explosives = ATF = 烟酒枪械管理局 | Director of National Intelligence = DNI = ODNI = 国家情报总监 | Defense Intelligence Agency = DIA = 国防情报局 | Space Development Agency = SDA = 太空发展局 |
Missile Defense Agency = 导弹防御局 | National Endowment for Democracy = NED = 国家民主基金会 = 美国国家民主基金会 | Eurozone = Euro area = 欧元区 | European Council = 欧洲理事会 | Council of Europe = 欧洲委员会 |
European Court of Justice = 欧洲法院 = 欧盟法院 | European Court of Human Rights = 欧洲人权法院 | European Court of Auditors = 欧洲审计院 | Europol = 欧洲刑警组织 | Mercosur = 南方共同市场 | Organization of American States = OAS = 美洲国家组织 |
CPTPP = 跨太平洋伙伴全面进步协定 | RCEP = 区域全面经济伙伴关系协定 | NAFTA = North American Free Trade Agreement = 北美自由贸易协定 = 北美自由贸易区 | Inter-American Development Bank = IDB = 美洲开发银行 | International Finance Corporation = IFC = 国际金融公司 |
Financial Action Task Force = FATF = 反洗钱金融行动特别工作组 | International Organization for Migration = IOM = 国际移民组织 | FAO = Food and Agriculture Organization = 联合国粮农组织 = 粮农组织 |
International Maritime Organization = IMO = 国际海事组织 | IPCC = 政府间气候变化专门委员会 = Intergovernmental Panel on Climate Change | Non-Aligned Movement = 不结盟运动 | Warsaw Pact = 华约组织 = 华沙条约组织 | AUKUS = 澳英美联盟 = 奥库斯 | Five Eyes = 五眼联盟 |
Quad = Quadrilateral Security Dialogue = 四方安全对话 | Roscosmos = 俄罗斯航天国家集团 = 俄罗斯国家航天集团 | JAXA = 日本宇宙航空研究开发机构 = Japan Aerospace Exploration Agency | ISRO = Indian Space Research Organisation = 印度空间研究组织 |
CNSA = China National Space Administration = 中国国家航天局 = 国家航天局 | State Administration of Foreign Exchange = SAFE = 国家外汇管理局 = 外管局 |
SASAC = State-owned Assets Supervision and Administration Commission = 国资委 = 国务院国资委 | SAMR = State Administration for Market Regulation = 市场监管总局 = 国家市场监督管理总局 | National Bureau of Statistics = 国家统计局 |
Taiwan Affairs Office = 国台办 | Central Commission for Discipline Inspection = CCDI = 中央纪委 = 中纪委 | United Front Work Department = 统战部 = 中央统战部 |
Central Committee = Central Committee of the Communist Party of China = 中央委员会 = 中共中央 | Central Party School = 中央党校 | Red Guards = 红卫兵 | Red Army = 红军 | Khmer Rouge = 红色高棉 | Viet Cong = 越共 |
Irish Republican Army = 爱尔兰共和军 | FARC = 哥伦比亚革命武装力量 | PKK = Kurdistan Workers' Party = 库尔德工人党 | Boko Haram = 博科圣地 | Al-Shabaab = 索马里青年党 | Quds Force = 圣城旅 | Basij = 巴斯基民兵 | SAVAK = 萨瓦克 | Gestapo = 盖世太保 |
Stasi = 斯塔西 | NKVD = 内务人民委员部 | GRU = 格鲁乌 | Ku Klux Klan = KKK = 三K党 | Black Panther Party = Black Panthers = 黑豹党 | Proud Boys = 骄傲男孩 | Tories = Tory Party = 托利党 | Scottish National Party = SNP = 苏格兰民族党 |
Sinn Féin = 新芬党 | Bloc Québécois = 魁人政团 | Parti Québécois = 魁北克人党 | Indian National Congress = 国大党 = 印度国大党 | African National Congress = ANC = 非国大 = 非洲人国民大会 | Workers' Party of Korea = 朝鲜劳动党 |
People Power Party = 国民力量党 | United Russia = 统一俄罗斯党 | Fidesz = 青民盟 | Law and Justice = PiS = 法律与公正党 | Five Star Movement = 五星运动 | Brothers of Italy = 意大利兄弟党 | La France Insoumise = 不屈法国 |
Unification Church = 统一教会 | Church of Scientology = Scientology = 山达基 | Church of England = 英国国教会 = 圣公会 | Catholic University of America = 美国天主教大学 | Jesuits = Society of Jesus = 耶稣会 |
Freemasons = Freemasonry = 共济会 | Club of Rome = 罗马俱乐部 | Bilderberg = Bilderberg Group = 彼尔德伯格俱乐部 = 彼尔德伯格集团 | Trilateral Commission = 三边委员会 | MLB = Major League Baseball = 美国职棒大联盟 = 美职棒 |
NHL = National Hockey League = 国家冰球联盟 = 北美冰球联盟 | NCAA = 全国大学体育协会 | UEFA = 欧足联 | Premier League = English Premier League = 英超 = 英超联赛 | Champions League = UEFA Champions League = 欧冠 | La Liga = 西甲 |
WADA = World Anti-Doping Agency = 世界反兴奋剂机构 | Formula One = Formula 1 = F1 = 一级方程式 | MoMA = Museum of Modern Art = 现代艺术博物馆 | Guggenheim Museum = 古根海姆博物馆 | Uffizi = Uffizi Gallery = 乌菲兹美术馆 | Prado = 普拉多博物馆 |
Hermitage Museum = 冬宫博物馆 | Palace Museum = 故宫博物院 | Juilliard = Juilliard School = 茱莉亚音乐学院 | Berklee College of Music = 伯克利音乐学院 | Bauhaus = 包豪斯 | École Normale Supérieure = ENS = 巴黎高等师范学院 = 巴黎高师 |
École Polytechnique = 巴黎综合理工学院 = 巴黎综合理工 | Sciences Po = 巴黎政治学院 | HEC Paris = 巴黎高等商学院 | University of Amsterdam = 阿姆斯特丹大学 | TU Delft = Delft University of Technology = 代尔夫特理工大学 | KU Leuven = 鲁汶大学 |
Technical University of Munich = TUM = 慕尼黑工业大学 | Humboldt University = 洪堡大学 | Heidelberg University = 海德堡大学 | University of Geneva = 日内瓦大学 | EPFL = 洛桑联邦理工学院 = 洛桑联邦理工 | Karolinska Institute = 卡罗林斯卡学院 = 卡罗琳斯卡学院 |
University of Oslo = 奥斯陆大学 | University of Copenhagen = 哥本哈根大学 | University of Warwick = 华威大学 | Durham University = 杜伦大学 | University of Bristol = 布里斯托大学 | University of St Andrews = St Andrews = 圣安德鲁斯大学 |
SOAS = 伦敦大学亚非学院 = 亚非学院 | Trinity College Dublin = 都柏林三一学院 | Eton College = Eton = 伊顿公学 | Australian National University = ANU = 澳大利亚国立大学 = 澳洲国立大学 | Monash University = 莫纳什大学 | University of Auckland = 奥克兰大学 |
Waseda University = Waseda = 早稻田大学 = 早稻田 | Keio University = Keio = 庆应大学 = 庆应义塾大学 | Osaka University = 大阪大学 | Korea University = 高丽大学 | Yonsei University = Yonsei = 延世大学 |
IIT = Indian Institute of Technology = 印度理工学院 | University of Notre Dame = Notre Dame = 圣母大学 | Washington University in St. Louis = WashU = 圣路易斯华盛顿大学 | University of Rochester = 罗切斯特大学 |
Case Western Reserve University = 凯斯西储大学 | George Washington University = 乔治华盛顿大学 | George Mason University = 乔治梅森大学 | American University = 美利坚大学 | Howard University = 霍华德大学 |
Brandeis University = Brandeis = 布兰迪斯大学 | Wellesley College = Wellesley = 卫斯理学院 = 韦尔斯利学院 | Smith College = 史密斯学院 | Williams College = 威廉姆斯学院 | Amherst College = Amherst = 阿默斯特学院 |
Swarthmore College = Swarthmore = 斯沃斯莫尔学院 | Barnard College = 巴纳德学院 | Vassar College = 瓦萨学院 | Stony Brook University = Stony Brook = 石溪大学 | University of Massachusetts = UMass = 麻省大学 |
University of North Carolina = UNC = 北卡罗来纳大学 = 北卡大学 | University of Florida = 佛罗里达大学 | University of Miami = 迈阿密大学 | University of Colorado = 科罗拉多大学 | University of Arizona = 亚利桑那大学 | University of Utah = 犹他大学 |
University of Oregon = 俄勒冈大学 | University of Pittsburgh = 匹兹堡大学 | Texas A&M = Texas A&M University = 德州农工大学 = 德克萨斯农工大学 | Michigan State University = 密歇根州立大学 | UC Santa Barbara = UCSB = 加州大学圣塔芭芭拉分校 = 加州大学圣巴巴拉分校 |
UC Santa Cruz = 加州大学圣克鲁兹分校 | Simon Fraser University = SFU = 西蒙弗雷泽大学 = 西蒙·弗雷泽大学 | York University = 约克大学 | University of Alberta = 阿尔伯塔大学 | University of Calgary = 卡尔加里大学 | University of Ottawa = 渥太华大学 |
Carleton University = 卡尔顿大学 | Dalhousie University = Dalhousie = 达尔豪斯大学 | Brock University = 布鲁克大学 | University of Surrey = 萨里大学 | University of Regina = 里贾纳大学 | Toronto Metropolitan University = TMU = 多伦多都会大学 |
Western University = 西安大略大学 | Tongji University = 同济大学 | Southern University of Science and Technology = SUSTech = 南方科技大学 = 南科大 | ShanghaiTech University = 上海科技大学 | NYU Shanghai = 上海纽约大学 |
Duke Kunshan University = 昆山杜克大学 | Harbin Institute of Technology = 哈尔滨工业大学 = 哈工大 | Beihang University = Beihang = 北京航空航天大学 = 北航 | Beijing Institute of Technology = 北京理工大学 |
Huazhong University of Science and Technology = HUST = 华中科技大学 | Xi'an Jiaotong University = 西安交通大学 = 西安交大 | National Tsing Hua University = 台湾清华大学 = 国立清华大学 | National Chengchi University = 政治大学 |
National Cheng Kung University = 成功大学 | City University of Hong Kong = CityU = 香港城市大学 | Hong Kong Polytechnic University = PolyU = 香港理工大学 | Hong Kong Baptist University = 香港浸会大学 | Academia Sinica = 中央研究院 = 中研院 |
CEIBS = China Europe International Business School = 中欧国际工商学院 | Cheung Kong Graduate School of Business = CKGSB = 长江商学院 | Whampoa Military Academy = 黄埔军校 | Lincoln Center = 林肯中心 |
Kennedy School = Harvard Kennedy School = 肯尼迪学院 = 哈佛肯尼迪学院 = 肯尼迪政府学院 | Harvard Medical School = 哈佛医学院 = 哈佛大学医学院 | Massachusetts General Hospital = Mass General = 麻省总医院 |
Memorial Sloan Kettering = Sloan Kettering = 纪念斯隆-凯特琳癌症中心 = 斯隆凯特琳 | MD Anderson = MD Anderson Cancer Center = 安德森癌症中心 | Argonne National Laboratory = 阿贡国家实验室 |
Oak Ridge National Laboratory = Oak Ridge = 橡树岭国家实验室 | Sandia National Laboratories = Sandia = 桑迪亚国家实验室 | Lawrence Berkeley National Laboratory = Berkeley Lab = 劳伦斯伯克利国家实验室 |
Brookhaven National Laboratory = 布鲁克海文国家实验室 | SLAC = SLAC National Accelerator Laboratory = SLAC国家加速器实验室 = 斯坦福直线加速器中心 | Fermilab = 费米实验室 | Santa Fe Institute = SFI = 圣塔菲研究所 = 圣菲研究所 | Allen Institute = 艾伦研究所 |
Scripps Research = Scripps Institute = 斯克里普斯研究所 | Francis Crick Institute = 克里克研究所 | Howard Hughes Medical Institute = HHMI = 霍华德·休斯医学研究所 = 霍华德休斯医学研究所 | Wellcome Trust = 惠康基金会 = 惠康信托 |
MacArthur Foundation = 麦克阿瑟基金会 | Open Society Foundations = 开放社会基金会 | Chan Zuckerberg Initiative = CZI = 陈-扎克伯格倡议 | Aspen Institute = 阿斯彭研究所 | Hudson Institute = 哈德逊研究所 | Asia Society = 亚洲协会 |
Manhattan Institute = 曼哈顿研究所 | Institute for the Study of War = ISW = 战争研究所 | International Crisis Group = 国际危机组织 | IISS = International Institute for Strategic Studies = 国际战略研究所 | SIPRI = 斯德哥尔摩国际和平研究所 |
National Bureau of Economic Research = NBER = 美国国家经济研究局 = 国家经济研究局 | Conference Board = 谘商会 = 世界大型企业联合会 | Eurasia Group = 欧亚集团 | McDonald Laurier Institute = Macdonald-Laurier Institute = 麦克唐纳-劳里埃研究所 |
Fraser Institute = 菲莎研究所 = 弗雷泽研究所 | C.D. Howe Institute = 贺维学会 | Angus Reid Institute = Angus Reid = 安格斯·里德研究所 = 安格斯里德 | Parks Canada = 加拿大公园管理局 | National Film Board of Canada = National Film Board = 加拿大国家电影局 |
UK Biobank = 英国生物银行 = 英国生物样本库`;
