/** Products to some authors, companies to others. */
export const indices = `S&P 500 = 标普500 = 标普500指数 = 标准普尔500 = 标准普尔500指数 = 标普 = S&P | S&P = S&P Global = 标普 = 标准普尔 | Nasdaq = Nasdaq Composite = 纳斯达克 = 纳斯达克指数 = 纳斯达克综合指数 = 纳指 |
Russell 2000 = 罗素2000 = 罗素2000指数 | Dow Jones = 道琼斯 | Dow Jones Industrial Average = Dow = 道琼斯工业平均指数 = 道指 | Hang Seng Index = 恒生指数 = 恒指 |
Nikkei 225 = Nikkei = 日经225指数 = 日经225 = 日经指数`;

export const firms = `Rothschild = Rothschilds = Rothschild family = 罗斯柴尔德 = 罗斯柴尔德家族 | Google = GOOGL = 谷歌 | Microsoft = MSFT = 微软 | Apple = AAPL = 苹果公司 = 苹果 | Amazon = AMZN = 亚马逊 | Amazon Web Services = AWS = 亚马逊网络服务 = 亚马逊云科技 = 亚马逊云服务 | Nvidia = NVDA = 英伟达 = 輝達 = Invidia | Tesla = TSLA = 特斯拉 | Facebook = 脸书 = 臉書 |
Twitter = 推特 | LinkedIn = 领英 | Netflix = NFLX = 奈飞 = 网飞 | Disney = Walt Disney = 迪士尼 = 华特迪士尼 = 迪斯尼 | Uber = 优步 | Airbnb = 爱彼迎 | PayPal = 贝宝 | Oracle = ORCL = 甲骨文 | Intel = INTC = 英特尔 |
Cisco = 思科 | Qualcomm = 高通 | Broadcom = AVGO = 博通 | Dell = 戴尔 | HP = 惠普 = Hewlett-Packard = 惠普公司 | AMD = 超威 = Advanced Micro Devices = 超微半导体 = 超威半导体 | Arm = ARM = 安谋 | TSMC = TSM = Taiwan Semiconductor = 台积电 = 台积 = 台阶店 = 太极点 = Taiwan Semiconductor Manufacturing = Taiwan Semiconductor Manufacturing Company = 台湾积体电路制造 = 台湾积体电路制造公司 = 台湾积体电路制造股份有限公司 | ASML = 阿斯麦 = 艾司摩尔 | Samsung = 三星 |
SK Hynix = SK 海力士 = 海力士 | Foxconn = 富士康 | Sony = 索尼 | Toyota = 丰田 = 丰田汽车 | Honda = 本田 = 本田汽车 | Nintendo = 任天堂 | SoftBank = 软银 | Siemens = 西门子 | Philips = 飞利浦 |
Nokia = 诺基亚 | Ericsson = 爱立信 | Boeing = 波音 | Airbus = 空中客车 = 空客 = 空中巴士 | Ford = 福特 = 福特汽车 | General Motors = GM = 通用汽车 | BMW = 宝马 |
Mercedes-Benz = Mercedes = 梅赛德斯-奔驰 = 奔驰 = 宾士 | Volkswagen = 大众汽车 = VW = 福斯汽车 | Porsche = 保时捷 | Ferrari = 法拉利 | Walmart = 沃尔玛 | Costco = 好市多 = 开市客 | IKEA = 宜家 |
Starbucks = 星巴克 | McDonald's = 麦当劳 | Coca-Cola = 可口可乐 | PepsiCo = Pepsi = 百事可乐 = 百事 | Nike = 耐克 = 耐吉 | Nestlé = 雀巢 | Unilever = 联合利华 |
Procter & Gamble = Procter and Gamble = P&G = 宝洁 = 宝侨 | Johnson & Johnson = Johnson and Johnson = J&J = 强生 = 娇生公司 | Pfizer = 辉瑞 | Moderna = 莫德纳 | Novo Nordisk = 诺和诺德 |
Eli Lilly = Lilly = LLY = 礼来 = 礼来公司 | ExxonMobil = Exxon = 埃克森美孚 | Shell = 壳牌 = Royal Dutch Shell = 荷兰皇家壳牌 = 皇家荷兰壳牌 | Chevron = 雪佛龙 | Saudi Aramco = Aramco = 沙特阿美 | Goldman Sachs = Goldman = 高盛 = 高盛集团 |
JPMorgan Chase = JPMorgan = JP Morgan = 摩根大通 = 小摩 | Morgan Stanley = 摩根士丹利 = 大摩 = 摩根斯坦利 | Bank of America = BofA = 美国银行 = 美银 |
Citigroup = Citi = Citibank = 花旗集团 = 花旗银行 = 花旗 | Wells Fargo = 富国银行 | HSBC = 汇丰银行 = 汇丰 | UBS = 瑞银 = 瑞银集团 = 瑞士银行 | Credit Suisse = 瑞士信贷 = 瑞信 = 瑞士信贷银行 |
Deutsche Bank = 德意志银行 = 德银 | Lehman Brothers = 雷曼兄弟 | BlackRock = 贝莱德 | Blackstone = 黑石集团 = 黑石 | Bridgewater = Bridgewater Associates = 桥水基金 = 桥水 |
Berkshire Hathaway = Berkshire = 伯克希尔·哈撒韦 = 伯克希尔 = 波克夏 = 伯克夏 = 伯克希尔哈撒韦 = 波克夏海瑟威 | Sequoia Capital = Sequoia = 红杉资本 = 红杉 | Andreessen Horowitz = a16z | Y Combinator = YC |
American Express = Amex = 美国运通 = 运通 | Mastercard = 万事达卡 = 万事达 | McKinsey = McKinsey & Company = McKinsey Company = 麦肯锡 |
Boston Consulting Group = BCG = 波士顿咨询 | Deloitte = 德勤 = 勤业众信 | PwC = 普华永道 | KPMG = 毕马威 | Accenture = 埃森哲 | Alibaba = BABA = 阿里巴巴 = 阿里 = Alibaba Group = 阿里巴巴集团 |
Lockheed Martin = Lockheed = 洛克希德·马丁 = 洛克希德马丁 = 洛马 | Rio Tinto = 力拓 | China Aluminum = Chinalco = 中国铝业 = 中铝 | CNOOC = 中国海洋石油集团 = 中国海洋石油 = 中海油 |
Sinopec = 中国石化 = 中石化 | PetroChina = 中国石油 = 中石油 | Barclays = Barclays bank = 巴克莱银行 = 巴克莱 | Micron Technology = Micron = MU = 美光科技 = 美光 | Tencent = 腾讯 |
Baidu = 百度 | ByteDance = 字节跳动 = 字节 | Huawei = 华为 | Xiaomi = 小米 | Meituan = 美团 | Pinduoduo = PDD = 拼多多 | JD.com = 京东 | BYD = 比亚迪 | Bilibili = 哔哩哔哩 = B站 |
NetEase = 网易 | Lenovo = 联想 | SMIC = 中芯国际 = Semiconductor Manufacturing International Corporation | CATL = 宁德时代 = Contemporary Amperex Technology | Didi = 滴滴 | Zhihu = 知乎 | Moonshot AI = 月之暗面 | Zhipu = Zhipu AI = 智谱 = 智普 | DeepSeek = 深度求索 = Deepsek |
xAI = X.AI | Lufthansa = 汉莎航空 = 汉莎 | United Airlines = 美联航 = 联合航空 | Enron = 安然公司 = 安然 | Arthur Andersen = 安达信 | Luckin Coffee = Luckin = 瑞幸咖啡 = 瑞幸 |
HNA Group = HNA = 海航集团 = 海航 | Evergrande = 恒大集团 = 恒大 | Country Garden = 碧桂园 | Vanke = 万科 | CICC = 中金公司 = 中金 = China International Capital Corporation | Blue Origin = 蓝色起源 |
Boston Dynamics = 波士顿动力 | Warner Bros. Discovery = WBD = Warner Bros. = Warner Bros = Warner Brothers = 华纳兄弟探索 = 华纳探索 = 华纳兄弟 = 华纳 | Warner Bros. = Warner Brothers = Warner Bros = 华纳兄弟 = 华纳 |
Burger King = 汉堡王 | Pizza Hut = 必胜客 | KFC = 肯德基 | Hermès = Hermes = 爱马仕 | Louis Vuitton = LV = 路易威登 | Gucci = 古驰 | Chanel = 香奈儿 | Adidas = 阿迪达斯 = 爱迪达 |
Uniqlo = 优衣库 | Lego = 乐高 | Panasonic = 松下 | Canon = 佳能 | Hitachi = 日立 | Toshiba = 东芝 | Nissan = 日产 = 日产汽车 | Hyundai = 现代汽车 = 现代集团 | LG = 乐金 | Audi = 奥迪 | Volvo = 沃尔沃 |
General Electric = GE = 通用电气 = 奇异公司 | IBM = 国际商业机器公司 | Visa = 维萨 | Fidelity = 富达 = Fidelity Investments = 富达投资 | Vanguard = 先锋领航 = 先锋集团 = 领航集团 | CME Group = CME = 芝加哥商品交易所 = 芝商所 = Chicago Mercantile Exchange | LSEG = 伦敦证券交易所集团 |
Massachusetts Institute of Technology = MIT = 麻省理工学院 = 麻省理工 | University of Chicago = 芝加哥大学 | Columbia University = 哥伦比亚大学 |
New York University = NYU = 纽约大学 | University of Pennsylvania = UPenn = 宾夕法尼亚大学 = 宾大 |
UC Berkeley = University of California, Berkeley = Berkeley = 加州大学伯克利分校 = 伯克利 = 加州大学柏克莱分校 = 柏克莱 | Caltech = 加州理工学院 = 加州理工 | University of Toronto = U of T = 多伦多大学 |
Tsinghua University = Tsinghua = 清华大学 = 清华 | Peking University = 北京大学 = 北大 | Fudan University = 复旦大学 = 复旦 | Zhejiang University = 浙江大学 = 浙大 |
University of Hong Kong = HKU = 香港大学 = 港大 | Hong Kong University of Science and Technology = HKUST = 香港科技大学 = 港科大 |
Chinese University of Hong Kong = CUHK = 香港中文大学 = 港中文 | Shanghai Jiao Tong University = 上海交通大学 = 上海交大 |
University of Science and Technology of China = USTC = 中国科学技术大学 = 中科大 | Beijing Normal University = 北京师范大学 = 北师大 |
National University of Singapore = NUS = 新加坡国立大学 | Carnegie Mellon University = Carnegie Mellon = CMU = 卡内基梅隆大学 = 卡内基梅隆 | UCLA = 加州大学洛杉矶分校 = University of California, Los Angeles |
Imperial College London = Imperial College = 帝国理工学院 = 帝国理工 | American Airlines = 美国航空 | Delta Air Lines = 达美航空 | Southwest Airlines = 西南航空 |
Air Canada = 加拿大航空 = 加航 | Cathay Pacific = 国泰航空 = 国泰 | FedEx = 联邦快递 | DHL = 敦豪 | L'Oréal = L'Oreal = 欧莱雅 = 莱雅集团 | LVMH = 路威酩轩 | Estée Lauder = Estee Lauder = 雅诗兰黛 |
Victoria's Secret = 维多利亚的秘密 = 维密 | Macy's = 梅西百货 | Target = 塔吉特 | Best Buy = 百思买 | Home Depot = 家得宝 | Whole Foods = 全食超市 | Domino's = 达美乐 | Red Bull = 红牛 |
Rolex = 劳力士 | Cartier = 卡地亚 | Puma = 彪马 | Merrill Lynch = 美林证券 = 美林 | Bear Stearns = 贝尔斯登 | Charles Schwab = 嘉信理财 = 嘉信 = Schwab | Morningstar = 晨星 | Moody's = 穆迪 |
Fitch = 惠誉 | Carlyle = Carlyle Group = 凯雷集团 = 凯雷 = 卡莱尔集团 | Citadel Securities = 城堡证券 | Tiger Global = 老虎环球 = 老虎环球基金 | Hillhouse = Hillhouse Capital = 高瓴资本 = 高瓴 |
Temasek = 淡马锡 | Mizuho = 瑞穗 | Nomura = 野村证券 = 野村 | Mitsubishi = 三菱 | Société Générale = 法国兴业银行 = 法兴银行 = 法兴 | BNP Paribas = 法国巴黎银行 | Jefferies = 杰富瑞 = 杰弗瑞 |
Interactive Brokers = 盈透证券 = 盈透 | Royal Bank of Canada = RBC = 加拿大皇家银行 | TD Bank = 道明银行 = 多伦多道明银行 | Applied Materials = 应用材料 | Lam Research = 泛林集团 = 泛林 = 科林研发 |
Tokyo Electron = 东京电子 = 东京威力科创 | Texas Instruments = 德州仪器 = TI | Western Digital = 西部数据 = 威腾电子 | Seagate = 希捷 | Infineon = 英飞凌 | Marvell = Marvell Technology = 美满电子 = 迈威尔 |
Futu = Futu Holdings = 富途控股 = 富途 | Futu Moomoo = Moomoo = 富途Moomoo = 富途睦睦 = 富途牛牛 |
Kioxia = 铠侠 | GlobalFoundries = 格芯 | Synopsys = 新思科技 = Synopsis | Cerebras = Cerebrus | Zapier = Zappier | Cadence Design Systems = Cadence = 楷登电子 | Hims & Hers = Hims & Hers Health = Hims and Hers = Hims | Corning = 康宁 | Caterpillar = 卡特彼勒 | John Deere = 约翰迪尔 = Deere | Raytheon = 雷神公司 = 雷神 |
Northrop Grumman = 诺斯罗普·格鲁曼 = 诺格 | General Dynamics = 通用动力 | Rolls-Royce = 劳斯莱斯 = 罗尔斯·罗伊斯 | Bosch = 博世 | BASF = 巴斯夫 | Bayer = 拜耳 | Roche = 罗氏 |
Novartis = 诺华 | AstraZeneca = 阿斯利康 = 阿斯特捷利康 | Merck = 默克公司 = 默克集团 = 默沙东 = 默克 | Sanofi = 赛诺菲 | GSK = 葛兰素史克 = GlaxoSmithKline | AbbVie = 艾伯维 | Amgen = 安进 | Gilead = 吉利德 |
UnitedHealth Group = UnitedHealth = UNH = 联合健康集团 = 联合健康 | Verizon = 威瑞森 | Comcast = 康卡斯特 | Paramount = Paramount Global = 派拉蒙 | Marvel = 漫威 | Pixar = 皮克斯 |
DreamWorks = 梦工厂 | Ubisoft = 育碧 | Blizzard = Blizzard Entertainment = 暴雪娱乐 = 暴雪 | Activision Blizzard = 动视暴雪 | Electronic Arts = 艺电 | Capcom = 卡普空 |
Sega = 世嘉 | Roblox = 罗布乐思 | DJI = 大疆 | Shein = SHEIN = 希音 | Ant Group = Ant Financial = 蚂蚁集团 = 蚂蚁金服 | Weibo = Sina Weibo = 微博 = 新浪微博 | Sina = 新浪 | Sohu = 搜狐 | iQiyi = 爱奇艺 |
Youku = 优酷 | Ctrip = Trip.com = 携程 | New Oriental = 新东方 | NIO = Nio = 蔚来 = 蔚来汽车 | XPeng = Xpeng = 小鹏汽车 = 小鹏 | Li Auto = 理想汽车 | Geely = 吉利汽车 = 吉利 |
Great Wall Motor = 长城汽车 | Haier = 海尔 | Midea = 美的集团 | Gree = 格力 | Hisense = 海信 | ZTE = 中兴通讯 = 中兴 | CXMT = 长鑫存储 | YMTC = 长江存储 | Cambricon = 寒武纪 |
SenseTime = 商汤科技 = 商汤 | Megvii = 旷视 | iFlytek = iFLYTEK = 科大讯飞 = 讯飞 | StepFun = 阶跃星辰 | Baichuan = 百川智能 | Unitree = Unitree Robotics = 宇树科技 = 宇树 |
ICBC = 中国工商银行 = 工商银行 = 工行 = Industrial and Commercial Bank of China | Bank of China = 中国银行 | China Construction Bank = 中国建设银行 = 建设银行 = 建行 | China Mobile = 中国移动 | China Telecom = 中国电信 | State Grid = 国家电网 |
Kweichow Moutai = Moutai = 贵州茅台 = 茅台 | Hon Hai = 鸿海 | MediaTek = 联发科 | Acer = 宏碁 | Asus = ASUS = 华硕 | Salesforce = 赛富时 | Infosys = 印孚瑟斯 | Anthropic = Enthropic |
Palantir = PLTR = Palunteer = Palanteer = Palenteer = Palenter = Palanter = Palantier = 帕兰提尔 = 帕兰泰尔 | Rocket Lab = RKLB = 火箭实验室 | MicroStrategy = MSTR = 微策略 | Super Micro Computer = Super Micro = Supermicro = SMCI = 超微电脑 = 美超微 | CrowdStrike = CRWD |
AST SpaceMobile = ASTS | CoreWeave = CRWV | Nebius = NBIS | Robinhood = HOOD = 罗宾汉 | Reddit = RDDT | Tim Hortons = Tims = 蒂姆·霍顿斯 = 蒂姆霍顿 | ElevenLabs = 11 Labs = 11Labs = Eleven Labs |
Meta = Meta Platforms = META | Google Brain = 谷歌大脑 = Google大脑 | Google Cloud = 谷歌云 = Google云 = GCP = 谷歌云平台 | Monsanto = 孟山都 | Spirit Airlines = Spirit = 精神航空 = 精灵航空 | Emirates = 阿联酋航空 | Air France = 法国航空 = 法航 | British Airways = 英国航空 = 英航 |
Yahoo = 雅虎 | YouTube = 油管 | Adobe = 奥多比 | SAP = 思爱普 | AT&T = 美国电话电报公司 | UPS = 联合包裹 | Kroger = 克罗格 | Binance = 币安 | Samsung Electronics = 三星电子 |
Palo Alto Networks = 派拓网络 | Fortinet = 飞塔 | Hugging Face = 抱抱脸 | KKR = 科尔伯格·克拉维斯·罗伯茨 | Apollo Global Management = Apollo Global = 阿波罗全球管理 = 阿波罗全球管理公司 |
Yum Brands = Yum! Brands = Yum = 百胜餐饮 = 百胜 = 百胜餐饮集团 | Yum China = 百胜中国 | Kraft Heinz = 卡夫亨氏 | Mondelez = 亿滋 | Danone = 达能 | Diageo = 帝亚吉欧 | Anheuser-Busch = 安海斯-布希 |
Marriott = 万豪 = 万豪酒店 | Hyatt = 凯悦 | Intercontinental = 洲际酒店 | Booking.com = 缤客 | Expedia = 亿客行 | TripAdvisor = 猫途鹰 | ING = 荷兰国际集团 | Santander = 桑坦德银行 | UniCredit = 裕信银行 |
Lazard = 拉扎德 | Evercore = 艾弗考尔 | Rothschild & Co = 罗斯柴尔德银行 | Baupost = 包普斯特 | Coatue = 蔻图 | Viking Global = 维京全球 | Point72 = 点72 | D. E. Shaw = DE Shaw = 德劭 |
Lightspeed Venture Partners = Lightspeed = 光速创投 | Index Ventures = 指数创投 | General Catalyst = 通用催化 | Founders Fund = 创始人基金 | Thrive Capital = 繁荣资本 |
Khosla Ventures = 科斯拉风投 | Accel = 阿克塞尔 | Regeneron = 再生元 | Biogen = 渤健 | Illumina = 因美纳 | Thermo Fisher = 赛默飞 | Danaher = 丹纳赫 | Medtronic = 美敦力 | Stryker = 史赛克 |
Kia = 起亚 | Stellantis = 斯泰兰蒂斯 | Renault = 雷诺 | Peugeot = 标致 | Lamborghini = 兰博基尼 = 蓝宝坚尼 | Bentley = 宾利 | Subaru = 斯巴鲁 | Suzuki = 铃木 | Mazda = 马自达 | Komatsu = 小松 |
Schneider Electric = 施耐德电气 | ABB = 艾波比 | BAE Systems = 英国航空航天系统公司 | Thales = 泰雷兹 | Dassault = 达索 | Rheinmetall = 莱茵金属 | Bloom Energy = 布鲁姆能源 | First Solar = 第一太阳能 |
Vestas = 维斯塔斯 | Orsted = 沃旭能源 | NextEra Energy = NextEra = 新纪元能源 | Duke Energy = 杜克能源 | Constellation Energy = 星座能源 | Glencore = 嘉能可 | BHP = 必和必拓 | Vale = 淡水河谷 |
Freeport-McMoRan = 自由港 | Alcoa = 美铝 | ArcelorMittal = 安赛乐米塔尔 | Nippon Steel = 日本制铁 | US Steel = U.S. Steel = 美国钢铁公司 = 美国钢铁 |
Citadel = 城堡投资 = 城堡基金 | Pershing Square = Pershing Square Capital = 潘兴广场 = 潘兴广场资本 | GIC = 新加坡政府投资公司 |
GEICO = Geico = 盖可保险 = 政府雇员保险公司 | GameStop = 游戏驿站 | Abercrombie & Fitch = Abercrombie and Fitch = Abercrombie = 阿贝克隆比 |
Lululemon = 露露乐蒙 = 露露柠檬 | Chipotle = 小辣椒 = 奇波雷 | Intuitive Surgical = 直觉外科 = 直觉外科公司 | CBS = 哥伦比亚广播公司 = Columbia Broadcasting System | NBC = 全国广播公司 = 美国全国广播公司 = National Broadcasting Company |
ABC = 美国广播公司 = American Broadcasting Company | FICO = 费埃哲 = 费哲 | MSCI = 明晟 | MGM = 米高梅 | eBay = 易贝 | Sam's Club = 山姆会员店 = 山姆会员商店 | Kohl's = 科尔百货 = 柯尔百货 |
IDC = 国际数据公司 | Hewlett Packard Enterprise = HPE = 慧与 = 惠普企业 | SanDisk = Sandisk = 闪迪 | Gartner = 高德纳 | Forrester = 弗雷斯特 |
Pratt & Whitney = Pratt and Whitney = 普惠 = 普拉特·惠特尼 | LEGO Group = 乐高集团 | SK Telecom = SK电讯 = SK 电讯 | Microsoft Research = 微软研究院 |
Safe Superintelligence = SSI = 安全超级智能 = 安全超智能 | Brookfield = Brookfield Asset Management = 布鲁克菲尔德 = 布鲁克菲尔德资产管理 |
Truth Social = 真相社交 = 真实社交 | Duolingo = 多邻国 | Neuralink = 神经链接 | Thinking Machines Lab = Thinking Machines = 思维机器实验室 = 思维机器 |
Jane Street = 简街 = 简街资本 | Renaissance Technologies = RenTech = 文艺复兴科技 = 文艺复兴公司 | Two Sigma = 双西格玛 | Millennium Management = 千禧管理 |
Elliott Management = Elliott = 埃利奥特管理 = 艾略特管理 | TPG = 德太投资 = 德太集团 | Warburg Pincus = 华平投资 = 华平 |
Bain & Company = Bain and Company = 贝恩咨询 = 贝恩公司 | Bain Capital = 贝恩资本 | Long-Term Capital Management = LTCM = 长期资本管理公司 = 长期资本管理 |
Silicon Valley Bank = SVB = 硅谷银行 | First Republic Bank = First Republic = 第一共和银行 | Washington Mutual = 华盛顿互惠银行 | AIG = 美国国际集团 = American International Group |
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
Emerson = 艾默生 | Eaton = 伊顿 | Dow Chemical = 陶氏化学 = 陶氏 | DuPont = 杜邦 | Bristol Myers Squibb = Bristol-Myers Squibb = BMS = 百时美施贵宝 = 必治妥 |
Abbott = Abbott Laboratories = 雅培 = 亚培 | BioNTech = 拜恩泰科 | CVS = 西维斯 | Walgreens = 沃尔格林 | Cigna = 信诺 |
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
Reliance Industries = 信实工业 = 信实集团 | Adani = Adani Group = 阿达尼集团 | Mahindra = 马恒达 |
Oaktree Capital = Oaktree = Oaktree Capital Management = 橡树资本 = 橡树资本管理 | PIMCO = 太平洋投资管理公司 = 品浩 | State Street = 道富银行 = 道富 | T. Rowe Price = 普信集团 = 普徕仕 | Invesco = 景顺 | Franklin Templeton = 富兰克林邓普顿 = 富兰克林坦伯顿 |
Schroders = 施罗德投资 | Man Group = 英仕曼 | Ares Management = 阿瑞斯管理 | Blue Owl Capital = Blue Owl = 蓝猫头鹰资本 = 蓝枭资本 | ARK Invest = ARK Investment Management = 方舟投资 | Lone Pine Capital = 孤松资本 | Greenlight Capital = 绿光资本 |
Icahn Enterprises = 伊坎企业 | Soros Fund Management = 索罗斯基金管理公司 = 索罗斯基金 | Quantum Fund = 量子基金 | Tiger Management = 老虎基金 = 老虎管理 | Vision Fund = SoftBank Vision Fund = 愿景基金 = 软银愿景基金 | Kleiner Perkins = KPCB = 凯鹏华盈 |
Greylock = Greylock Partners = 格雷洛克 | NEA = New Enterprise Associates = 恩颐投资 | Bessemer Venture Partners = Bessemer = 贝塞默 = 柏尚投资 | Matrix Partners China = 经纬创投 = 经纬中国 | Silver Lake = 银湖资本 = 银湖投资 |
Thoma Bravo = 托马布拉沃 | Hellman & Friedman = 赫尔曼弗里德曼 | IDG Capital = IDG资本 | GGV Capital = 纪源资本 | ZhenFund = 真格基金 | Sinovation Ventures = 创新工场 | Qiming Venture Partners = 启明创投 | HongShan = HSG = 红杉中国 |
5Y Capital = 五源资本 | Shunwei Capital = 顺为资本 | Source Code Capital = 源码资本 | Gaorong Capital = 高榕资本 = 高榕创投 | Primavera Capital = 春华资本 | Hony Capital = 弘毅投资 | High-Flyer = 幻方量化 | CITIC Securities = 中信证券 |
CITIC Group = CITIC = 中信集团 | Haitong Securities = 海通证券 | Huatai Securities = 华泰证券 | Central Huijin = Central Huijin Investment = Central Huijin Investment Ltd. = 中央汇金 = 汇金公司 |
China Investment Corporation = CIC = 中投公司 = 中国投资有限责任公司 | Mubadala = 穆巴达拉 | ADIA = Abu Dhabi Investment Authority = 阿布扎比投资局 | Public Investment Fund = PIF = 沙特公共投资基金 = 公共投资基金 = 沙特主权财富基金 = 沙特主权基金 |
Qatar Investment Authority = QIA = 卡塔尔投资局 | CPP Investments = CPPIB = 加拿大养老金投资公司 = 加拿大养老基金投资公司 | CalPERS = 加州公务员退休基金 = 加州公共雇员退休系统 | Macquarie = 麦格理 | ANZ = 澳新银行 | Commonwealth Bank of Australia = 澳洲联邦银行 |
Crédit Agricole = 法国农业信贷银行 | Commerzbank = 德国商业银行 = 德商银行 | Lloyds Bank = Lloyds = 劳埃德银行 = 劳埃德 | NatWest = 国民西敏寺银行 | MUFG = Mitsubishi UFJ = 三菱日联 = 三菱日联银行 | SMBC = Sumitomo Mitsui = 三井住友银行 = 三井住友 |
Daiwa Securities = Daiwa = 大和证券 | Cantor Fitzgerald = 康托菲茨杰拉德 = 坎托·菲茨杰拉德 | Piper Sandler = 派珀桑德勒 | Raymond James = 雷蒙德詹姆斯 = 雷蒙詹姆斯 | Sanford C. Bernstein = Bernstein Research = 盛博 = 伯恩斯坦研究 |
Guggenheim Partners = 古根海姆合伙 | Wedbush = Wedbush Securities = 韦德布什 = 韦德布什证券 | Susquehanna = SIG = 海纳国际 | Drexel Burnham Lambert = 德崇证券 = 德雷克塞尔 | Salomon Brothers = 所罗门兄弟 = 所罗门兄弟公司 |
Kidder Peabody = 基德尔·皮博迪 = 基德皮博迪 | Capital One = 第一资本 | BNY Mellon = BNY = 纽约梅隆银行 = 纽约梅隆 | MetLife = 大都会人寿 | Manulife = 宏利 = 宏利金融 | Sun Life = 永明金融 | AIA = 友邦保险 | AXA = 安盛 | Munich Re = 慕尼黑再保险 |
Swiss Re = 瑞士再保险 | Lloyd's of London = 劳合社 | Chubb = 安达保险 = 丘博保险 | Allstate = 好事达 | Ernst & Young = EY = 安永 | Booz Allen Hamilton = Booz Allen = 博思艾伦 | Oliver Wyman = 奥纬咨询 | Roland Berger = 罗兰贝格 |
Kearney = A.T. Kearney = 科尔尼 | Bank of Communications = 交通银行 = 交行 | Postal Savings Bank of China = 邮储银行 | China CITIC Bank = 中信银行 | China Minsheng Bank = 民生银行 = 中国民生银行 | China Development Bank = 国家开发银行 = 国开行 |
Hong Kong Stock Exchange = HKEX = 港交所 = 香港交易所 = 香港联交所 | Shanghai Stock Exchange = SSE = 上交所 = 上海证券交易所 | Shenzhen Stock Exchange = SZSE = 深交所 = 深圳证券交易所 | Tokyo Stock Exchange = 东京证券交易所 |
Cboe = Chicago Board Options Exchange = 芝加哥期权交易所 | Chicago Board of Trade = CBOT = 芝加哥期货交易所 | London Metal Exchange = LME = 伦敦金属交易所 | Euronext = 泛欧交易所 | Deutsche Börse = 德意志交易所 |
LBMA = London Bullion Market Association = 伦敦金银市场协会 | OKX = OKEx = 欧易 | Huobi = HTX = 火币 | Bitmain = 比特大陆 | Mt. Gox = 门头沟交易所 | Ripple Labs = 瑞波 = 瑞波实验室 | Western Union = 西联汇款 |
UnionPay = China UnionPay = 银联 = 中国银联 | Revolut = 锐沃 | MercadoLibre = 美客多 | Snap Inc. = Snap = 色拉布 | Spotify = 声田 = 声破天 | Pinterest = 缤趣 | Tumblr = 汤博乐 | Rivian = 里维安 | Lucid Motors = 路西德 | Fisker = 菲斯克 |
Polestar = 极星汽车 | Lynk & Co = 领克 | AITO = 问界汽车 | Seres = 赛力斯 | Avatr = 阿维塔 | Voyah = 岚图 | GAC Aion = Aion = 埃安 = 广汽埃安 | BAIC = 北汽集团 = 北汽 | FAW = FAW Group = 中国一汽 = 一汽集团 | Dongfeng Motor = Dongfeng = 东风汽车 |
Changan = Changan Automobile = 长安汽车 | Wuling = SGMW = 五菱 = 上汽通用五菱 | Faraday Future = 法拉第未来 | Nezha Auto = Neta = Neta Auto = Hozon = 哪吒汽车 = 合众新能源 | WM Motor = 威马汽车 = 威马 | Xiaomi Auto = 小米汽车 |
Lotus Cars = 路特斯 = 莲花汽车 | Fiat = 菲亚特 | Citroën = 雪铁龙 | Opel = 欧宝 | Skoda = 斯柯达 | Aston Martin = 阿斯顿·马丁 = 阿斯顿马丁 | McLaren = 迈凯伦 | Alfa Romeo = 阿尔法·罗密欧 = 阿尔法罗密欧 | Infiniti = 英菲尼迪 | Acura = 讴歌汽车 | Dodge = 道奇汽车 |
Chevrolet = Chevy = 雪佛兰 | Hummer = 悍马 | Isuzu = 五十铃 | Yamaha = 雅马哈 | Kawasaki Heavy Industries = Kawasaki = 川崎重工 | Harley-Davidson = 哈雷戴维森 = 哈雷摩托 | Ducati = 杜卡迪 | Denso = 日本电装 | Bridgestone = 普利司通 |
Goodyear = 固特异 | Valeo = 法雷奥 | LG Energy Solution = LG新能源 | Samsung SDI = 三星SDI | Gotion = Gotion High-tech = 国轩高科 | EVE Energy = 亿纬锂能 | Ganfeng Lithium = Ganfeng = 赣锋锂业 | Tianqi Lithium = 天齐锂业 | Albemarle = 雅保 |
LONGi = LONGi Green Energy = 隆基绿能 | JinkoSolar = 晶科能源 | Trina Solar = 天合光能 | Sungrow = 阳光电源 | Goldwind = 金风科技 | Enphase Energy = Enphase = 恩菲斯 | Hanwha = 韩华 = 韩华集团 | Doosan = 斗山 | POSCO = 浦项制铁 = 浦项 |
Lotte = 乐天集团 | Coupang = 酷澎 | LG Electronics = LG电子 | Mitsubishi Heavy Industries = 三菱重工 | Mitsubishi Corporation = 三菱商事 | Sumitomo Corporation = 住友商事 | Marubeni = 丸红 |
NTT = Nippon Telegraph and Telephone = 日本电信电话 | Olympus = 奥林巴斯 | Nikon = 尼康 | Fujifilm = 富士胶片 | Fujitsu = 富士通 | NEC = 日本电气 | Epson = 爱普生 | Casio = 卡西欧 | Daikin = 大金工业 | Ajinomoto = 味之素 |
Takeda = Takeda Pharmaceutical = 武田制药 = 武田药品 | Astellas = 安斯泰来 | Daiichi Sankyo = 第一三共 | Eisai = 卫材制药 | Muji = 无印良品 | FamilyMart = 全家便利店 | Asics = 亚瑟士 | Olivetti = 奥利维蒂 = 好利获得 | New Balance = 新百伦 |
Under Armour = 安德玛 | Skechers = 斯凯奇 | Converse = 匡威 | On Holding = 昂跑 | Levi's = Levi Strauss = 李维斯 | Gap Inc. = 盖璞 | Zara = 飒拉 | Inditex = 印第纺 = 印地纺 | Tiffany = Tiffany & Co. = 蒂芙尼 | Armani = 阿玛尼 |
Versace = 范思哲 | Balenciaga = 巴黎世家 | Fendi = 芬迪 | Saint Laurent = YSL = Yves Saint Laurent = 圣罗兰 | Givenchy = 纪梵希 | Loewe = 罗意威 | Canada Goose = 加拿大鹅 | Arc'teryx = 始祖鸟 | Richemont = 历峰集团 | Patek Philippe = 百达翡丽 |
Audemars Piguet = 爱彼表 | Sephora = 丝芙兰 | Watsons = 屈臣氏 | Wendy's = 温迪汉堡 = 温蒂汉堡 | Shake Shack = 昔客堡 | Dutch Bros = Dutch Bros Coffee = 荷兰兄弟 | Chick-fil-A = 福来鸡 | Häagen-Dazs = 哈根达斯 | Ferrero = 费列罗 |
Hershey = Hershey's = 好时巧克力 = 好时公司 | Wrigley = 箭牌口香糖 | Tyson Foods = 泰森食品 | Beyond Meat = 别样肉客 | Oatly = 噢麦力 | Budweiser = 百威啤酒 = 百威 | Carlsberg = 嘉士伯 | Tsingtao = Tsingtao Brewery = 青岛啤酒 |
Philip Morris = 菲利普·莫里斯 = 菲利普莫里斯 | Altria = 奥驰亚 | British American Tobacco = 英美烟草 | Lowe's = 劳氏 | Dollar General = 达乐公司 | Nordstrom = 诺德斯特龙 | Barnes & Noble = Barnes and Noble = 巴诺书店 |
Toys R Us = Toys "R" Us = 玩具反斗城 | Sears = 西尔斯百货 | Kmart = 凯马特 | JCPenney = 杰西潘尼 = 彭尼百货 | Blockbuster = 百视达 | Mattel = 美泰 | Hasbro = 孩之宝 | Peloton = 派乐腾 | Crocs = 卡骆驰 | Marks & Spencer = 玛莎百货 | Harrods = 哈罗德百货 |
Canadian Tire = 加拿大轮胎 | Loblaw = Loblaws = 罗布劳 | Royal Caribbean = 皇家加勒比 | Carnival Cruise = 嘉年华邮轮 | Canadian National Railway = CN Rail = 加拿大国家铁路 | Canadian Pacific Railway = Canadian Pacific = 加拿大太平洋铁路 |
Union Pacific = 联合太平洋铁路 | Amtrak = 美国国铁 = 美铁 | Greyhound = 灰狗巴士 | Bombardier = 庞巴迪 | Embraer = 巴西航空工业 | COMAC = 中国商飞 = Commercial Aircraft Corporation of China = 中国商用飞机 = 中国商用飞机有限责任公司 = 中国商用飞机公司 | CRRC = 中国中车 | CASC = 航天科技集团 = 中国航天科技集团 | AVIC = 中航工业 = 中国航空工业集团 | Norinco = 中国北方工业 |
CSSC = 中国船舶集团 | CGN = 中广核 = 中国广核集团 | CNNC = 中核集团 | Sinochem = 中化集团 | COFCO = 中粮集团 | Sinopharm = 国药集团 | China Resources = 华润集团 = 华润 | Jardine Matheson = Jardines = 怡和洋行 = 怡和集团 = 怡和 |
Swire = Swire Group = 太古集团 = 太古股份 | CK Hutchison = CK Hutchison Holdings = 长江和记 | Hutchison Whampoa = 和记黄埔 | Cheung Kong = 长江实业 | Sun Hung Kai Properties = 新鸿基地产 = 新鸿基 | Henderson Land = 恒基兆业 = 恒基地产 |
New World Development = 新世界发展 | MTR Corporation = 港铁公司 = 港铁 | COSCO = COSCO Shipping = China COSCO Shipping = 中远海运 | China Merchants Group = 招商局集团 = 招商局 | Wanda Group = Dalian Wanda = 万达集团 = 万达 |
Anbang = Anbang Insurance = 安邦保险 = 安邦集团 | Fosun = Fosun Group = Fosun International = 复星集团 = 复星国际 = 复星医药 | Fosun Securities = 复星证券 = 复星国际证券 | Kaisa = 佳兆业 | Sunac = 融创中国 = 融创 | Greenland Group = 绿地集团 |
Longfor = 龙湖集团 = 龙湖地产 | Wahaha = 娃哈哈 | Yili = 伊利集团 = 伊利股份 | Mengniu = 蒙牛 | Master Kong = Tingyi = 康师傅 | Tong Ren Tang = 同仁堂 | BeiGene = BeOne = 百济神州 | Hengrui = Jiangsu Hengrui = 恒瑞医药 |
WuXi AppTec = WuXi = 药明康德 | WuXi Biologics = 药明生物 | Sinovac = 科兴生物 = 科兴疫苗 | CanSino = 康希诺 | Innovent = 信达生物 | Akeso = 康方生物 | Zai Lab = 再鼎医药 | BGI = BGI Genomics = 华大基因 | Mindray = 迈瑞医疗 | United Imaging = 联影医疗 |
Teva = 梯瓦制药 = 梯瓦 | Boehringer Ingelheim = 勃林格殷格翰 | Vertex Pharmaceuticals = 福泰制药 | GE HealthCare = GE医疗 = 通用电气医疗 | GE Aerospace = GE航空航天 = 通用电气航空航天 | Siemens Healthineers = 西门子医疗 | Siemens Energy = 西门子能源 |
Boston Scientific = 波士顿科学 | DexCom = 德康医疗 | ResMed = 瑞思迈 | Quest Diagnostics = 奎斯特诊断 | McKesson = 麦克森 | Humana = 哈门那 | Purdue Pharma = 普渡制药 | Isomorphic Labs = 同构实验室 | Recursion Pharmaceuticals = 递归制药 |
Westinghouse = Westinghouse Electric = 西屋电气 = 西屋 | Mitsubishi Electric = 三菱电机 | Hitachi Energy = 日立能源 | Arm China = 安谋科技 | GlobalWafers = 环球晶圆 | Amkor = 安靠 | JCET = 长电科技 |
Hua Hong Semiconductor = Hua Hong = 华虹半导体 = 华虹 | Lumentum = 朗美通 | Vertiv = 维谛技术 = 维谛 | Equinix = 易昆尼克斯 | Celestica = 天弘科技 | Jabil = 捷普 | Luxshare = Luxshare Precision = 立讯精密 | Goertek = 歌尔股份 |
BOE Technology = 京东方 | Sunny Optical = 舜宇光学 | Largan = Largan Precision = 大立光 | Delta Electronics = 台达电子 = 台达电 | Inventec = 英业达 | Compal = 仁宝 | Gigabyte Technology = 技嘉 | MSI = Micro-Star International = 微星科技 |
Realtek = 瑞昱 | Novatek = 联咏 | Nanya Technology = Nanya = 南亚科技 | Winbond = 华邦电子 = 华邦电 | Powerchip = PSMC = 力积电 | Innolux = 群创光电 | AUO = AU Optronics = 友达光电 | Formosa Plastics = 台塑集团 |
Evergreen Marine = Evergreen Group = 长荣海运 = 长荣集团 | Yang Ming = 阳明海运 | Chunghwa Telecom = 中华电信 | Uni-President = 统一企业 | Renesas = 瑞萨电子 = 瑞萨 | Rohm = 罗姆半导体 | Shin-Etsu Chemical = Shin-Etsu = 信越化学 |
Tower Semiconductor = 高塔半导体 | Onsemi = ON Semiconductor = 安森美 | Microchip Technology = 微芯科技 | Skyworks = 思佳讯 | ASM International = 先晶半导体 | Inspur = 浪潮信息 = 浪潮集团 | Sugon = 中科曙光 | Loongson = 龙芯中科 = 龙芯 |
Phytium = 飞腾信息 | T-Head = 平头哥半导体 | Kunlunxin = 昆仑芯 | Enflame = 燧原科技 = 燧原 | MetaX = 沐曦股份 = 沐曦 | Iluvatar CoreX = 天数智芯 | Naura = 北方华创 | AMEC = 中微公司 = 中微半导体 | SMEE = 上海微电子 | Innolight = 中际旭创 = 旭创科技 |
Eoptolink = 新易盛 | Accelink = 光迅科技 | Foxconn Industrial Internet = FII = 工业富联 | Wingtech = 闻泰科技 | Nexperia = 安世半导体 | OmniVision = 豪威科技 | GigaDevice = 兆易创新 | Montage Technology = 澜起科技 | UNISOC = 紫光展锐 |
Tsinghua Unigroup = 紫光集团 | Transsion = 传音控股 | Anker = Anker Innovations = 安克创新 | Roborock = 石头科技 | Ecovacs = 科沃斯 | Dreame = 追觅科技 = 追觅 | EcoFlow = 正浩创新 | Bambu Lab = 拓竹科技 = 拓竹 | Meitu = 美图公司 = 美图秀秀 |
Kingsoft = 金山软件 = 金山办公 | Qihoo 360 = Qihoo = 奇虎360 = 奇虎 | Sogou = 搜狗 | Dianping = 大众点评 | Ele.me = 饿了么 | Freshippo = Hema = 盒马鲜生 = 盒马 | Cainiao = 菜鸟网络 | Lalamove = Huolala = 货拉拉 | KE Holdings = Beike = 贝壳找房 |
Qunar = 去哪儿网 = 去哪儿旅行 | Tongcheng Travel = 同程旅行 | Fliggy = 飞猪旅行 | Vipshop = 唯品会 | Suning = 苏宁易购 = 苏宁 | Gome = 国美电器 | Dangdang = 当当网 | TAL Education = TAL = 学而思 = 好未来教育 | Yuanfudao = 猿辅导 | Zuoyebang = 作业帮 |
Boss Zhipin = BOSS直聘 | SF Express = 顺丰速运 = 顺丰 | JD Logistics = 京东物流 | Full Truck Alliance = 满帮集团 | Ximalaya = 喜马拉雅FM | Douban = 豆瓣 | Douyu = 斗鱼直播 = 斗鱼 | Huya = 虎牙直播 |
Tencent Music = Tencent Music Entertainment = 腾讯音乐 | China Literature = 阅文集团 | Lilith Games = 莉莉丝游戏 | Game Science = 游戏科学 | Hypergryph = 鹰角网络 | Konami = 科乐美 | Bethesda = 贝塞斯达 | Valve = V社 = 维尔福 |
Naughty Dog = 顽皮狗 | Atari = 雅达利 | Rockstar Games = Rockstar = R星 | Mistral AI = 米斯特拉尔AI | 01.AI = 零一万物 | AgiBot = 智元机器人 | Galbot = 银河通用 | UBTech = 优必选 | ModelBest = 面壁智能 | Shengshu Technology = 生数科技 |
Infinigence AI = 无问芯穹 | SiliconFlow = 硅基流动 | Yitu = 依图科技 | CloudWalk = 云从科技 | 4Paradigm = Fourth Paradigm = 第四范式 | Kunlun Tech = 昆仑万维 | Deep Robotics = 云深处科技 | EHang = 亿航智能 = 亿航 | Physical Intelligence = 物理智能公司 |
Red Hat = 红帽公司 | VMware = 威睿 | Citrix = 思杰 | Intuit = 财捷集团 | Akamai = 阿卡迈 | Trend Micro = 趋势科技 | Kaspersky = 卡巴斯基 | Symantec = 赛门铁克 | McAfee = 迈克菲 | Juniper Networks = 瞻博网络 |
Digital Equipment Corporation = DEC = 数字设备公司 | Fairchild Semiconductor = Fairchild = 仙童半导体 = 仙童 | Silicon Graphics = SGI = 硅图 | WorldCom = 世通公司 | Lucent = Lucent Technologies = 朗讯 | Alcatel = 阿尔卡特 |
Nortel = 北电网络 | RCA = Radio Corporation of America = 美国无线电公司 | MySpace = 聚友网 | Standard Oil = 标准石油 = 标准石油公司 = 美孚石油 | Texaco = 德士古 | Lukoil = 卢克石油 = 卢卡石油 | Pemex = 墨西哥国家石油公司 | Petronas = 马来西亚国家石油公司 |
Union Carbide = 联合碳化物 | East India Company = 东印度公司 | Dutch East India Company = VOC = 荷兰东印度公司 | Saab = 萨博 | Elbit Systems = 埃尔比特 | Sikorsky = 西科斯基 | Gulfstream = 湾流公司 | Textron = 德事隆 | Safran = 赛峰集团 |
Archer Aviation = 阿彻航空 | Intuitive Machines = 直觉机器 | Planet Labs = 行星实验室 | Iridium Communications = Iridium = 铱星公司 = 铱星 | Globalstar = 全球星 | United Launch Alliance = ULA = 联合发射联盟 | Axiom Space = 公理太空 |
LandSpace = 蓝箭航天 | The Boring Company = 无聊公司 = 钻洞公司 | JetBlue = 捷蓝航空 = 捷蓝 | Alaska Airlines = 阿拉斯加航空 | Ryanair = 瑞安航空 | EasyJet = 易捷航空 | KLM = 荷兰皇家航空 = 荷航 | Singapore Airlines = 新加坡航空 | Qantas = 澳洲航空 |
All Nippon Airways = ANA = 全日空 | Japan Airlines = JAL = 日本航空 | Korean Air = 大韩航空 | Asiana Airlines = 韩亚航空 | EVA Air = 长荣航空 | China Airlines = 中华航空 | Turkish Airlines = 土耳其航空 | Qatar Airways = 卡塔尔航空 |
Etihad = Etihad Airways = 阿提哈德航空 | Aeroflot = 俄罗斯航空 = 俄航 | WestJet = 西捷航空 | Pan Am = Pan American World Airways = 泛美航空 | AirAsia = 亚洲航空 | China Eastern Airlines = China Eastern = 东方航空 |
China Southern Airlines = China Southern = 南方航空 | Malaysia Airlines = 马来西亚航空 = 马航 | Hainan Airlines = 海南航空 | Hapag-Lloyd = 赫伯罗特 | CMA CGM = 达飞海运 | MSC = Mediterranean Shipping Company = 地中海航运 | DP World = 迪拜环球港务 | Hertz = 赫兹租车 |
Ritz-Carlton = 丽思卡尔顿 = 丽兹卡尔顿 | Four Seasons = 四季酒店 | Holiday Inn = 假日酒店 | Sheraton = 喜来登 | Accor = 雅高集团 = 雅高酒店 | Shangri-La = 香格里拉酒店 | Las Vegas Sands = 金沙集团 | Trump Organization = 特朗普集团 = 特朗普组织 = 川普集团 |
Trump Media & Technology Group = Trump Media = 特朗普媒体科技集团 = 特朗普媒体与科技集团 | Condé Nast = 康泰纳仕 | News Corp = News Corporation = 新闻集团 | Hearst = 赫斯特集团 | Thomson Reuters = 汤森路透 | LexisNexis = 律商联讯 |
Penguin Random House = 企鹅兰登书屋 = 企鹅兰登 | Random House = 兰登书屋 | Simon & Schuster = Simon and Schuster = 西蒙与舒斯特 = 西蒙舒斯特 | HarperCollins = 哈珀柯林斯 | Hachette = 阿歇特 | Macmillan Publishers = 麦克米伦出版社 |
Ticketmaster = 票务大师 = 特玛捷 | Skydance Media = Skydance = 天舞传媒 | Legendary Entertainment = 传奇影业 | Miramax = 米拉麦克斯 | Focus Features = 焦点影业 | Studio Ghibli = Ghibli = 吉卜力工作室 = 吉卜力 | Shueisha = 集英社 | Kodansha = 讲谈社 |
Kadokawa = 角川 | Kyoto Animation = 京都动画 | TV Tokyo = 东京电视台 | Huayi Brothers = 华谊兄弟 | Sotheby's = 苏富比 | Christie's = 佳士得 | HBO = 家庭影院频道 | Bell Canada = 贝尔加拿大 | Rogers Communications = 罗杰斯通信 | Nutrien = 加拿大钾肥 |
Suncor = 森科能源 | Teck Resources = Teck = 泰克资源 | Barrick = Barrick Gold = 巴里克黄金 | Newmont = 纽蒙特 | Anglo American = 英美资源 | Zijin Mining = 紫金矿业 | China Northern Rare Earth = 北方稀土 | Holcim = Holcim Group = 豪瑞 = 豪瑞集团 |
Saint-Gobain = 圣戈班 | Sherwin-Williams = 宣伟 | Nutanix = 路坦力 | Commonwealth Publishing = Commonwealth Publishing Group = 天下文化 | Lyft = 来福车 | Snowflake = 雪花公司 | Coinbase = 比特币基地 | Continental Airlines = 大陆航空 = 美国大陆航空 | Dyson = 戴森 | SpaceX = 太空探索技术公司 = 太空探索公司`;
