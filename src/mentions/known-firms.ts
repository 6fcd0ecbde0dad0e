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
