import { toMatchKey } from "../text/match-key.ts";

/**
 * What posts name and no bracket ever explains. A row has all names of one thing: where a post's front matter names it, each of them
 * is hardly ever anything else.
 */
const places = `Canada = 加拿大 | Germany = 德国 | France = 法国 | China = 中国 | Japan = 日本 | Russia = 俄罗斯 | India = 印度 | Italy = 意大利 = 义大利 |
Spain = 西班牙 | Israel = 以色列 | Iran = 伊朗 | Iraq = 伊拉克 | Ukraine = 乌克兰 | Poland = 波兰 | Sweden = 瑞典 |
Norway = 挪威 | Finland = 芬兰 | Denmark = 丹麦 | Iceland = 冰岛 | Greece = 希腊 | Turkey = 土耳其 | Egypt = 埃及 |
Brazil = 巴西 | Mexico = 墨西哥 | Argentina = 阿根廷 | Australia = 澳大利亚 | New Zealand = 新西兰 = 纽西兰 | Singapore = 新加坡 |
South Korea = 韩国 | North Korea = 朝鲜 | Vietnam = 越南 | Thailand = 泰国 | Indonesia = 印度尼西亚 | Malaysia = 马来西亚 |
Philippines = 菲律宾 | Pakistan = 巴基斯坦 | Saudi Arabia = 沙特阿拉伯 = 沙乌地阿拉伯 | Qatar = 卡塔尔 | Switzerland = 瑞士 | Austria = 奥地利 |
United Arab Emirates = UAE = 阿联酋 = 阿拉伯联合酋长国 | Kuwait = 科威特 | Bahrain = 巴林 | Oman = 阿曼 | Yemen = 也门 | Syria = 叙利亚 |
Lebanon = 黎巴嫩 | Jordan = 约旦 | Libya = 利比亚 | Morocco = 摩洛哥 | Algeria = 阿尔及利亚 | Sudan = 苏丹 | South Sudan = 南苏丹 |
Ethiopia = 埃塞俄比亚 | Somalia = 索马里 | Kenya = 肯尼亚 | Nigeria = 尼日利亚 | South Africa = 南非 | Afghanistan = 阿富汗 |
Bangladesh = 孟加拉国 | Sri Lanka = 斯里兰卡 | Nepal = 尼泊尔 | Myanmar = Burma = 缅甸 | Cambodia = 柬埔寨 | Laos = 老挝 |
Mongolia = 蒙古 | Kazakhstan = 哈萨克斯坦 | Uzbekistan = 乌兹别克斯坦 | Georgia = 格鲁吉亚 | Armenia = 亚美尼亚 | Azerbaijan = 阿塞拜疆 |
Hungary = 匈牙利 | Czech Republic = 捷克 | Slovakia = 斯洛伐克 | Romania = 罗马尼亚 | Bulgaria = 保加利亚 | Serbia = 塞尔维亚 |
Croatia = 克罗地亚 | Belarus = 白俄罗斯 | Lithuania = 立陶宛 | Latvia = 拉脱维亚 | Estonia = 爱沙尼亚 | Luxembourg = 卢森堡 |
Cuba = 古巴 | Haiti = 海地 | Colombia = 哥伦比亚 | Chile = 智利 | Peru = 秘鲁 | Ecuador = 厄瓜多尔 | Bolivia = 玻利维亚 |
Panama = 巴拿马 | Guatemala = 危地马拉 | El Salvador = 萨尔瓦多 | Honduras = 洪都拉斯 | Nicaragua = 尼加拉瓜 | Scotland = 苏格兰 |
Hong Kong = 香港 | Belgium = 比利时 | Netherlands = 荷兰 | Ireland = 爱尔兰 | Portugal = 葡萄牙 | Venezuela = 委内瑞拉 | Taiwan = 台湾 |
United States = US = U.S. = USA = 美国 | United Kingdom = UK = U.K. = 英国 | Britain = 英国 | European Union = EU = 欧盟 |
United Nations = UN = 联合国 | Chinese Communist Party = CCP = CPC = Communist Party of China = 中国共产党 = 中共 |
Harvard University = Harvard = 哈佛大学 = 哈佛 | Yale University = Yale = 耶鲁大学 = 耶鲁 |
Stanford University = Stanford = 斯坦福大学 = 斯坦福 = 史丹佛大学 = 史丹佛 | Princeton University = Princeton = 普林斯顿大学 = 普林斯顿 |
Cornell University = Cornell = 康奈尔大学 = 康奈尔 | Oxford University = University of Oxford = 牛津大学 |
Cambridge University = University of Cambridge = 剑桥大学`;

const institutions = `Federal Reserve = The Fed = Fed = US Federal Reserve = 美联储 | US Treasury = Treasury Department = Treasury = 财政部 |
White House = 白宫 | Pentagon = 五角大楼 | Kremlin = 克里姆林宫 | Congress = US Congress = 国会 | US Senate = Senate = 参议院 |
House of Representatives = 众议院 | Academy Awards = Oscars = 奥斯卡金像奖 = 奥斯卡奖 = 奥斯卡 | Vatican = Holy See = 梵蒂冈 = 教廷 | OECD = 经合组织 |
Supreme Court = US Supreme Court = 最高法院 | Republican Party = Republicans = GOP = 共和党 |
Democratic Party = Democrats = 民主党 | Trump administration = 特朗普政府 | Biden administration = 拜登政府 |
Department of Justice = Justice Department = DOJ = 司法部 | Department of Defense = Defense Department = DoD = 国防部 |
Department of Energy = Energy Department = DOE = 能源部 | FBI = 联邦调查局 | CIA = 中央情报局 = 中情局 |
NSA = National Security Agency = 国家安全局 | NASA = 美国国家航空航天局 = 美国宇航局 | FDA = 食品药品监督管理局 = 食药监局 |
SEC = Securities and Exchange Commission = 美国证券交易委员会 = 证券交易委员会 | FTC = Federal Trade Commission = 联邦贸易委员会 |
NATO = 北约 | WHO = World Health Organization = 世界卫生组织 = 世卫组织 | IMF = International Monetary Fund = 国际货币基金组织 |
World Bank = 世界银行 | WTO = World Trade Organization = 世界贸易组织 = 世贸组织 | OPEC = 欧佩克 | American Medical Association = AMA = 美国医学会 = 美国医学协会 |
Jalisco New Generation Cartel = CJNG = Jalisco Nueva Generación = Jalisco Cartel = 哈利斯科新生代贩毒集团 | Sinaloa Cartel = 锡纳洛亚贩毒集团 = 锡纳罗亚贩毒集团 |
Centers for Disease Control and Prevention = CDC = 疾控中心 = 疾病控制与预防中心 | Environmental Protection Agency = EPA = 环保署 = 环境保护署 = 环境保护局 = 环保局 |
Internal Revenue Service = IRS = 国税局 = 美国国税局 | Department of Homeland Security = DHS = 国土安全部 |
ICE = Immigration and Customs Enforcement = 移民与海关执法局 = 移民及海关执法局 | European Commission = 欧盟委员会 = 欧委会 | European Parliament = 欧洲议会 |
International Criminal Court = ICC = 国际刑事法院 | UNESCO = 联合国教科文组织 | UNICEF = 联合国儿童基金会 | Red Cross = 红十字会 | Bank of Canada = 加拿大央行 = 加拿大银行 |
Statistics Canada = StatsCan = Statscan = 加拿大统计局 | RCMP = 皇家骑警 = 加拿大皇家骑警 | Hamas = 哈马斯 |
Hezbollah = 真主党 | Taliban = 塔利班 | European Central Bank = ECB = 欧洲央行 | Bank of Japan = BOJ = 日本央行 = 日本银行 |
Bank of England = 英格兰银行 = 英国央行 | Norges Bank Investment Management = NBIM = 挪威央行投资管理公司 = 挪威主权财富基金 = Norwegian Sovereign Wealth Fund |
New York Stock Exchange = NYSE = 纽交所 = 纽约证券交易所`;

/** Products to some authors, companies to others. */
const indices = `S&P 500 = 标普500 = 标普500指数 = 标准普尔500 = 标准普尔500指数 = 标普 = S&P | S&P = S&P Global = 标普 = 标准普尔 |
Nasdaq = Nasdaq Composite = 纳斯达克 = 纳斯达克指数 = 纳斯达克综合指数 = 纳指 |
Russell 2000 = 罗素2000 = 罗素2000指数 | Dow Jones = 道琼斯 | Dow Jones Industrial Average = Dow = 道琼斯工业平均指数 = 道指 |
Hang Seng Index = 恒生指数 = 恒指 | Nikkei 225 = Nikkei = 日经225指数 = 日经225 = 日经指数`;

const firms = `Google = 谷歌 | Microsoft = 微软 | Apple = 苹果公司 = 苹果 | Amazon = 亚马逊 | Amazon Web Services = AWS | Nvidia = 英伟达 = 輝達 |
Tesla = 特斯拉 | Facebook = 脸书 = 臉書 | Twitter = 推特 | LinkedIn = 领英 | Netflix = 奈飞 = 网飞 | Disney = Walt Disney = 迪士尼 |
Uber = 优步 | Airbnb = 爱彼迎 | PayPal = 贝宝 | Oracle = 甲骨文 | Intel = 英特尔 | Cisco = 思科 | Qualcomm = 高通 |
Broadcom = 博通 | Dell = 戴尔 | HP = 惠普 | AMD = 超威 | Arm = ARM = 安谋 | TSMC = 台积电 | ASML = 阿斯麦 |
Samsung = 三星 | SK Hynix = SK 海力士 = 海力士 | Foxconn = 富士康 | Sony = 索尼 | Toyota = 丰田 | Honda = 本田 |
Nintendo = 任天堂 | SoftBank = 软银 | Siemens = 西门子 | Philips = 飞利浦 | Nokia = 诺基亚 | Ericsson = 爱立信 | Boeing = 波音 |
Airbus = 空中客车 = 空客 | Ford = 福特 | General Motors = GM = 通用汽车 | BMW = 宝马 |
Mercedes-Benz = Mercedes = 梅赛德斯-奔驰 = 奔驰 | Volkswagen = 大众汽车 | Porsche = 保时捷 | Ferrari = 法拉利 | Walmart = 沃尔玛 |
Costco = 好市多 = 开市客 | IKEA = 宜家 | Starbucks = 星巴克 | McDonald's = 麦当劳 | Coca-Cola = 可口可乐 |
PepsiCo = Pepsi = 百事可乐 = 百事 | Nike = 耐克 | Nestlé = 雀巢 | Unilever = 联合利华 |
Procter & Gamble = Procter and Gamble = P&G = 宝洁 | Johnson & Johnson = Johnson and Johnson = J&J = 强生 | Pfizer = 辉瑞 |
Moderna = 莫德纳 | Novo Nordisk = 诺和诺德 | Eli Lilly = Lilly = 礼来 | ExxonMobil = Exxon = 埃克森美孚 | Shell = 壳牌 |
Chevron = 雪佛龙 | Saudi Aramco = Aramco = 沙特阿美 | Goldman Sachs = Goldman = 高盛 |
JPMorgan Chase = JPMorgan = JP Morgan = 摩根大通 | Morgan Stanley = 摩根士丹利 | Bank of America = BofA = 美国银行 = 美银 |
Citigroup = Citi = Citibank = 花旗集团 = 花旗银行 = 花旗 | Wells Fargo = 富国银行 | HSBC = 汇丰银行 = 汇丰 | UBS = 瑞银 |
Credit Suisse = 瑞士信贷 = 瑞信 | Deutsche Bank = 德意志银行 = 德银 | Lehman Brothers = 雷曼兄弟 | BlackRock = 贝莱德 |
Blackstone = 黑石集团 = 黑石 | Bridgewater = Bridgewater Associates = 桥水基金 = 桥水 |
Berkshire Hathaway = Berkshire = 伯克希尔·哈撒韦 = 伯克希尔 | Sequoia Capital = Sequoia = 红杉资本 = 红杉 |
Andreessen Horowitz = a16z | Y Combinator = YC | American Express = Amex = 美国运通 = 运通 | Mastercard = 万事达卡 = 万事达 |
McKinsey = McKinsey & Company = McKinsey Company = 麦肯锡 | Boston Consulting Group = BCG = 波士顿咨询 | Deloitte = 德勤 | PwC = 普华永道 |
KPMG = 毕马威 | Accenture = 埃森哲 | Alibaba = 阿里巴巴 | Lockheed Martin = Lockheed = 洛克希德·马丁 = 洛克希德马丁 = 洛马 | Rio Tinto = 力拓 |
China Aluminum = Chinalco = 中国铝业 = 中铝 | CNOOC = 中国海洋石油集团 = 中国海洋石油 = 中海油 |
Sinopec = 中国石化 = 中石化 | PetroChina = 中国石油 = 中石油 | Barclays = Barclays bank = 巴克莱银行 = 巴克莱 | Micron Technology = Micron = 美光科技 = 美光 |
Tencent = 腾讯 | Baidu = 百度 | ByteDance = 字节跳动 |
Huawei = 华为 | Xiaomi = 小米 | Meituan = 美团 | Pinduoduo = PDD = 拼多多 | JD.com = 京东 | BYD = 比亚迪 |
Bilibili = 哔哩哔哩 = B站 | NetEase = 网易 | Lenovo = 联想 | SMIC = 中芯国际 | CATL = 宁德时代 | Didi = 滴滴 | Zhihu = 知乎 |
Moonshot AI = 月之暗面 | Zhipu = Zhipu AI = 智谱 | DeepSeek = 深度求索 | xAI = X.AI | Lufthansa = 汉莎航空 = 汉莎 | United Airlines = 美联航 |
Enron = 安然公司 = 安然 | Arthur Andersen = 安达信 |
Luckin Coffee = Luckin = 瑞幸咖啡 = 瑞幸 | HNA Group = HNA = 海航集团 = 海航 | Evergrande = 恒大集团 = 恒大 | Country Garden = 碧桂园 |
Vanke = 万科 | CICC = 中金公司 = 中金 | Blue Origin = 蓝色起源 | Boston Dynamics = 波士顿动力 | Warner Bros. Discovery = WBD = 华纳兄弟探索 = 华纳探索 = 华纳兄弟 = 华纳 |
Warner Bros. = Warner Brothers = Warner Bros = 华纳兄弟 = 华纳 |
Burger King = 汉堡王 | Pizza Hut = 必胜客 | KFC = 肯德基 | Hermès = Hermes = 爱马仕 | Louis Vuitton = LV = 路易威登 | Gucci = 古驰 |
Chanel = 香奈儿 | Adidas = 阿迪达斯 | Uniqlo = 优衣库 | Lego = 乐高 | Panasonic = 松下 | Canon = 佳能 | Hitachi = 日立 | Toshiba = 东芝 |
Nissan = 日产 | Hyundai = 现代汽车 | LG = 乐金 | Audi = 奥迪 | Volvo = 沃尔沃 | General Electric = GE = 通用电气 | IBM = 国际商业机器公司 |
Visa = 维萨 | Fidelity = 富达 | Vanguard = 先锋领航 = 先锋集团 | CME Group = CME = 芝加哥商品交易所 = 芝商所 | LSEG = 伦敦证券交易所集团 |
Massachusetts Institute of Technology = MIT = 麻省理工学院 = 麻省理工 | University of Chicago = 芝加哥大学 |
Columbia University = 哥伦比亚大学 | New York University = NYU = 纽约大学 |
University of Pennsylvania = UPenn = 宾夕法尼亚大学 = 宾大 |
UC Berkeley = University of California, Berkeley = Berkeley = 加州大学伯克利分校 = 伯克利 = 加州大学柏克莱分校 = 柏克莱 | Caltech = 加州理工学院 = 加州理工 |
University of Toronto = 多伦多大学 | Tsinghua University = Tsinghua = 清华大学 = 清华 | Peking University = 北京大学 = 北大 |
Fudan University = 复旦大学 = 复旦 | Zhejiang University = 浙江大学 = 浙大 | University of Hong Kong = HKU = 香港大学 = 港大 |
Hong Kong University of Science and Technology = HKUST = 香港科技大学 = 港科大 | Chinese University of Hong Kong = CUHK = 香港中文大学 = 港中文 |
Shanghai Jiao Tong University = 上海交通大学 = 上海交大 | University of Science and Technology of China = USTC = 中国科学技术大学 = 中科大 |
Beijing Normal University = 北京师范大学 = 北师大 | National University of Singapore = NUS = 新加坡国立大学 |
Carnegie Mellon University = Carnegie Mellon = CMU = 卡内基梅隆大学 = 卡内基梅隆 | UCLA = 加州大学洛杉矶分校 |
Imperial College London = Imperial College = 帝国理工学院 = 帝国理工`;

const press = `New York Times = NYT = 纽约时报 | Wall Street Journal = WSJ = 华尔街日报 | Washington Post = 华盛顿邮报 |
Financial Times = 金融时报 | The Economist = 经济学人 | The Guardian = 卫报 | 60 Minutes = 60分钟 = 六十分钟 | Time magazine = 时代周刊 = 时代杂志 | Fortune magazine = 财富杂志 |
New York Times Book Review = 纽约时报书评 | New York Times Magazine = 纽约时报杂志 | Foreign Affairs = 外交事务 | Foreign Policy = 外交政策 |
Der Spiegel = 明镜周刊 | Le Monde = 世界报 | Politico = 政客新闻网 | Nikkei Asia = 日经亚洲 | Deutsche Welle = 德国之声 |
Voice of America = VOA = 美国之音 | Radio Free Asia = RFA = 自由亚洲电台 | Al Jazeera = 半岛电视台 | ABC News = ABC新闻 = 美国广播公司 |
CBS News = CBS新闻 | NBC News = NBC新闻 | Toronto Star = 多伦多星报 | Globe and Mail = 环球邮报 | CBC = 加拿大广播公司 | The Atlantic = 大西洋月刊 |
The New Yorker = New Yorker = 纽约客 | Bloomberg = Bloomberg News = 彭博社 = 彭博 | Reuters = 路透社 = 路透 | Associated Press = 美联社 |
BBC = 英国广播公司 | CNN = 美国有线电视新闻网 | Fox News = 福克斯新闻 | CNBC = 消费者新闻与商业频道 | NPR = 美国国家公共电台 |
Los Angeles Times = LA Times = 洛杉矶时报 | Harvard Business Review = HBR = 哈佛商业评论 | Xinhua = 新华社 |
People's Daily = 人民日报 | South China Morning Post = SCMP = 南华早报`;

const products = `Bitcoin = BTC = 比特币 | Ethereum = 以太坊 | Ether = ETH = 以太币 | Android = 安卓 | WeChat = 微信 | Douyin = 抖音 |
Wikipedia = 维基百科 | Doubao = 豆包 |
Qwen = Tongyi Qianwen = 通义千问 = 千问 | Ernie Bot = 文心一言`;

const works = `The Bible = Bible = 圣经 | Quran = Koran = 古兰经 = 可兰经 | Book of Mormon = 摩门经 | Diamond Sutra = 金刚经 |
The Odyssey = 奥德赛 | The Iliad = 伊利亚特 | Hamlet = 哈姆雷特 |
Macbeth = 麦克白 | Star Wars = 星球大战 | Star Trek = 星际迷航 | The Matrix = 黑客帝国 | Harry Potter = 哈利·波特 = 哈利波特 |
The Lord of the Rings = 指环王 = 魔戒 | Game of Thrones = 权力的游戏 | Breaking Bad = 绝命毒师 | The Godfather = 教父 |
Titanic = 泰坦尼克号 | Interstellar = 星际穿越 | The Art of the Deal = 交易的艺术 | House of Cards = 纸牌屋 | The Alchemy of Finance = 金融炼金术 |
Friends = 老友记 | The Simpsons = 辛普森一家 | Pride and Prejudice = 傲慢与偏见 | Jujutsu Kaisen = 咒术回战 | Succession = 继承之战 |
The Hunger Games = Hunger Games = 饥饿游戏 | The Origins of Totalitarianism = 极权主义的起源 | The Prince = 君主论 |
Capital in the Twenty-First Century = 21世纪资本论 = 二十一世纪资本论 | The Wealth of Nations = 国富论 | Animal Farm = 动物农场 = 动物庄园 |
The Black Swan = 黑天鹅 | Antifragile = 反脆弱 | Principles = 原则 | Security Analysis = 证券分析 | The Intelligent Investor = 聪明的投资者 |
Man's Search for Meaning = 活出生命的意义 | The Selfish Gene = 自私的基因 | Faust = 浮士德 | The Divine Comedy = 神曲 |
The Decameron = 十日谈 | The Trial = 审判 | The Stranger = 局外人 | The Plague = 鼠疫 | Being and Time = 存在与时间 | Inception = 盗梦空间 | Casablanca = 卡萨布兰卡 |
Citizen Kane = 公民凯恩 | Forrest Gump = 阿甘正传 | Gone with the Wind = 乱世佳人 = 飘 |
The Shawshank Redemption = Shawshank Redemption = 肖申克的救赎 | Schindler's List = 辛德勒的名单 | Frankenstein = 弗兰肯斯坦 |
Back to the Future = 回到未来 | Iron Man = 钢铁侠 | The Lion King = 狮子王 | Toy Story = 玩具总动员 | Squid Game = 鱿鱼游戏 | Parasite = 寄生虫 |
Spirited Away = 千与千寻 | Mad Men = 广告狂人 | The Wire = 火线 | The West Wing = West Wing = 白宫风云 | Black Panther = 黑豹 | Avatar = 阿凡达 |
Moby-Dick = Moby Dick = 白鲸记 | Walden = 瓦尔登湖 | Les Misérables = 悲惨世界 | Anna Karenina = 安娜·卡列尼娜 | Robinson Crusoe = 鲁滨逊漂流记 | Blade Runner = 银翼杀手 |
The Terminator = Terminator = 终结者 | Jurassic Park = 侏罗纪公园 | Oppenheimer = 奥本海默 | Dune = 沙丘 | Foundation = 基地 |
Black Mirror = 黑镜 | The Three-Body Problem = Three-Body Problem = 三体 | Sapiens = 人类简史 | Homo Deus = 未来简史 |
Thinking, Fast and Slow = 思考，快与慢 | The Art of War = 孙子兵法 | Tao Te Ching = Dao De Jing = 道德经 |
I Ching = Book of Changes = 易经 | The Analects = Analects = 论语 | Dream of the Red Chamber = 红楼梦 |
Journey to the West = 西游记 | Zero to One = 从0到1 = 从零到一 | Atomic Habits = 掌控习惯 = 原子习惯 | Deep Work = 深度工作 |
Poor Charlie's Almanack = 穷查理宝典 | Wealth of Nations = 国富论 | Das Kapital = 资本论 | The Republic = 理想国 |
Don Quixote = 堂吉诃德 | War and Peace = 战争与和平 | Crime and Punishment = 罪与罚 | The Great Gatsby = 了不起的盖茨比 |
One Hundred Years of Solitude = 百年孤独 | The Little Prince = 小王子 | Brave New World = 美丽新世界 | Meditations = 沉思录 |
The Innovator's Dilemma = Innovator's Dilemma = 创新者的窘境 | The Lean Startup = 精益创业 |
Guns, Germs, and Steel = 枪炮、病菌与钢铁 | The Selfish Gene = 自私的基因 | On the Origin of Species = 物种起源`;

const people = `Donald Trump = Trump = 特朗普 = 川普 | Xi Jinping = 习近平 | Vladimir Putin = Putin = 普京 = 普丁 | Mao Zedong = Chairman Mao = 毛泽东 |
Deng Xiaoping = 邓小平 | Jensen Huang = 黄仁勋 | Warren Buffett = Buffett = 巴菲特 | Charlie Munger = Munger = 芒格 |
Alexander the Great = 亚历山大大帝 | Confucius = 孔子 | Lao Tzu = Laozi = 老子 | Buddha = Gautama Buddha = 佛陀 = 释迦牟尼 |
Jesus = Jesus Christ = 耶稣 | Muhammad = 穆罕默德 | Plato = 柏拉图 | Aristotle = 亚里士多德 | Socrates = 苏格拉底 |
Euclid = 欧几里得 | Albert Einstein = Einstein = 爱因斯坦 | Isaac Newton = Newton = 牛顿 | Charles Darwin = Darwin = 达尔文 |
Karl Marx = Marx = 马克思 | Sigmund Freud = Freud = 弗洛伊德 | Carl Jung = Jung = 荣格 | Napoleon = Napoleon Bonaparte = 拿破仑 |
Julius Caesar = Caesar = 凯撒 = 恺撒 | William Shakespeare = Shakespeare = 莎士比亚 | Homer = 荷马 |
Leonardo da Vinci = Da Vinci = 达·芬奇 = 达芬奇 | Marcus Aurelius = 马可·奥勒留 = 马可奥勒留 | Steve Jobs = Jobs = 乔布斯 = 贾伯斯 |
Bill Gates = Gates = 比尔·盖茨 = 盖茨 | Fei-Fei Li = 李飞飞 | Andrew Ng = 吴恩达 | Kai-Fu Lee = 李开复 |
John Maynard Keynes = Keynes = 凯恩斯 | Milton Friedman = Friedman = 弗里德曼 | Friedrich Hayek = Hayek = 哈耶克 |
Mark Twain = 马克·吐温 = 马克吐温 | Adam Smith = 亚当·斯密 = 亚当斯密 | Joseph Schumpeter = Schumpeter = 熊彼特 | Max Weber = 马克斯·韦伯 = 韦伯 |
Immanuel Kant = Kant = 康德 | Hegel = 黑格尔 | Friedrich Nietzsche = Nietzsche = 尼采 |
Ludwig Wittgenstein = Wittgenstein = 维特根斯坦 | Martin Heidegger = Heidegger = 海德格尔 | Jean-Paul Sartre = Sartre = 萨特 |
Albert Camus = Camus = 加缪 | Michel Foucault = Foucault = 福柯 | Hannah Arendt = Arendt = 阿伦特 |
Baruch Spinoza = Spinoza = 斯宾诺莎 | René Descartes = Descartes = 笛卡尔 | David Hume = Hume = 休谟 | John Locke = 洛克 |
Thomas Hobbes = Hobbes = 霍布斯 | Jean-Jacques Rousseau = Rousseau = 卢梭 | Voltaire = 伏尔泰 |
Niccolò Machiavelli = Machiavelli = 马基雅维利 | Seneca = 塞涅卡 = 塞内卡 | Epictetus = 爱比克泰德 | Alan Turing = Turing = 图灵 |
John von Neumann = von Neumann = 冯·诺依曼 = 冯诺依曼 | Richard Feynman = Feynman = 费曼 | Stephen Hawking = Hawking = 霍金 |
Niels Bohr = Bohr = 玻尔 | Werner Heisenberg = Heisenberg = 海森堡 | Marie Curie = 居里夫人 | Galileo = Galileo Galilei = 伽利略 |
Nicolaus Copernicus = Copernicus = 哥白尼 | Thomas Edison = Edison = 爱迪生 | Abraham Lincoln = Lincoln = 林肯 |
George Washington = 乔治·华盛顿 | John F. Kennedy = JFK = Kennedy = 肯尼迪 | Richard Nixon = Nixon = 尼克松 |
Ronald Reagan = Reagan = 里根 | George W. Bush = 小布什 | Barack Obama = Obama = 奥巴马 = 欧巴马 | Joe Biden = Biden = 拜登 |
Winston Churchill = Churchill = 丘吉尔 | Margaret Thatcher = Thatcher = 撒切尔夫人 = 撒切尔 | Adolf Hitler = Hitler = 希特勒 |
Joseph Stalin = Stalin = 斯大林 | Vladimir Lenin = Lenin = 列宁 | Mikhail Gorbachev = Gorbachev = 戈尔巴乔夫 |
Volodymyr Zelensky = Volodymyr Zelenskyy = Zelensky = Zelenskyy = 泽连斯基 = 泽伦斯基 | Emmanuel Macron = Macron = 马克龙 |
Angela Merkel = Merkel = 默克尔 | Benjamin Netanyahu = Netanyahu = 内塔尼亚胡 | Narendra Modi = Modi = 莫迪 |
Kim Jong Un = 金正恩 | Elon Musk = Musk = 马斯克 | Jeff Bezos = Bezos = 贝索斯 = 贝佐斯 |
Mark Zuckerberg = Zuckerberg = 扎克伯格 = 祖克柏 | Satya Nadella = Nadella = 纳德拉 | Sundar Pichai = Pichai = 皮查伊 | Jack Ma = 马云 |
Jerome Powell = Powell = 鲍威尔 | Janet Yellen = Yellen = 耶伦 | Ray Dalio = Dalio = 达利欧 = 达里奥 |
George Soros = Soros = 索罗斯 | Daniel Kahneman = Kahneman = 卡尼曼 | Geoffrey Hinton = Hinton = 辛顿 |
Yann LeCun = LeCun = 杨立昆 | Lee Sedol = 李世石 | Jimmy Carter = Carter = 吉米·卡特 | Chiang Kai-shek = 蒋介石 = 蒋中正 |
Sun Yat-sen = 孙中山 = 孙文 | Zhou Enlai = 周恩来 | Hu Jintao = 胡锦涛 | Jiang Zemin = 江泽民 | Li Keqiang = 李克强 | Li Qiang = 李强 |
Lee Kuan Yew = 李光耀 | Carrie Lam = 林郑月娥 | Lai Ching-te = William Lai = 赖清德 | Tsai Ing-wen = 蔡英文 | Morris Chang = 张忠谋 |
Terence Tao = 陶哲轩 | Lisa Su = 苏姿丰 | Andrew Yao = 姚期智 | Li Ka-shing = 李嘉诚 | Fumio Kishida = 岸田文雄 | Shinzo Abe = 安倍晋三 = 安倍 |
Taylor Swift = 泰勒·斯威夫特 | Martin Luther King Jr. = Martin Luther King = MLK = 马丁·路德·金 | Leo Tolstoy = Tolstoy = 托尔斯泰 |
Fyodor Dostoevsky = Dostoevsky = 陀思妥耶夫斯基 | Franz Kafka = Kafka = 卡夫卡 | Ernest Hemingway = Hemingway = 海明威 |
George Orwell = Orwell = 奥威尔 | Ludwig van Beethoven = Beethoven = 贝多芬 | Wolfgang Amadeus Mozart = Mozart = 莫扎特 |
Johann Sebastian Bach = Bach = 巴赫 | Vincent van Gogh = Van Gogh = 梵高 = 梵谷 | Pablo Picasso = Picasso = 毕加索 |
Michelangelo = 米开朗基罗`;

/** By taxonomy. Newspapers stand among companies as well as among works. */
const tables: Record<string, readonly string[]> = {
  companies: [places, institutions, firms, press, indices],
  products: [products, indices],
  media: [press, works],
  people: [people],
};

/** By taxonomy and match key; made when a name of the taxonomy is first asked for. */
const groups = new Map<string, Map<string, readonly string[]>>();

/** All names of something known to everybody; none for all else. */
export function listKnownNames(name: string, taxonomy: string): readonly string[] {
  let known = groups.get(taxonomy);
  if (known === undefined) {
    known = new Map();
    for (const row of (tables[taxonomy] ?? []).flatMap((table) => table.split("|"))) {
      const names = row.split("=").map((one) => one.trim());
      const whole = taxonomy === "people" ? names.filter((one) => !isSurname(one, names)) : names;
      for (const one of names) known.set(toKey(one), whole);
    }
    groups.set(taxonomy, known);
  }
  return known.get(toKey(name)) ?? [];
}

/** A person's name at the end of another: it finds them, but `Friedman` alone is looked for as a part of a name is. */
function isSurname(name: string, names: readonly string[]): boolean {
  return /^[A-Za-z-]+$/.test(name) && names.some((other) => other.endsWith(` ${name}`));
}

function toKey(name: string): string {
  return toMatchKey(name.replace(/^The /i, ""));
}
