/** Newspapers, agencies and stations. */
export const press = `New York Times = NYT = 纽约时报 = 纽时 | Wall Street Journal = WSJ = 华尔街日报 | Washington Post = 华盛顿邮报 = WaPo | Financial Times = 金融时报 = FT | The Economist = 经济学人 |
The Guardian = 卫报 | 60 Minutes = 60分钟 = 六十分钟 | Time magazine = 时代周刊 = 时代杂志 = 《时代》 | Fortune magazine = 财富杂志 | New York Times Book Review = 纽约时报书评 |
New York Times Magazine = 纽约时报杂志 | Foreign Affairs = 外交事务 | Foreign Policy = 外交政策 | Der Spiegel = 明镜周刊 | Le Monde = 世界报 | Politico = 政客新闻网 = 政客杂志 = 政治新闻网 |
Nikkei Asia = 日经亚洲 | Deutsche Welle = 德国之声 | Voice of America = VOA = 美国之音 | Radio Free Asia = RFA = 自由亚洲电台 | Al Jazeera = 半岛电视台 |
ABC News = ABC新闻 = 美国广播公司 | CBS News = CBS新闻 | NBC News = NBC新闻 | Toronto Star = 多伦多星报 | Globe and Mail = 环球邮报 | CBC = 加拿大广播公司 = 加拿大国家广播公司 = Canadian Broadcasting Corporation | The Atlantic = 大西洋月刊 = 《大西洋杂志》 = 《大西洋》 |
The New Yorker = New Yorker = 纽约客 | Bloomberg = Bloomberg News = 彭博社 = 彭博 | Reuters = 路透社 = 路透 | Associated Press = 美联社 = AP | BBC = 英国广播公司 = British Broadcasting Corporation | CNN = 美国有线电视新闻网 |
Fox News = Fox = 福克斯新闻 = 福克斯新闻台 = 福克斯新闻网 = 福克斯电视台 | CNBC = 消费者新闻与商业频道 | NPR = 美国国家公共电台 = National Public Radio | Los Angeles Times = LA Times = 洛杉矶时报 | Harvard Business Review = HBR = 哈佛商业评论 | Xinhua = Xinhua News Agency = 新华社 |
People's Daily = 人民日报 | South China Morning Post = SCMP = 南华早报 | USA Today = 今日美国报 = 今日美国 | New York Post = 纽约邮报 | Daily Mail = 每日邮报 | Newsweek = 新闻周刊 |
National Geographic = 国家地理 | Global Times = 环球时报 | Barron's = 巴伦周刊 = 巴伦 | Axios = 阿克西奥斯 | CCTV = 中央电视台 = 央视 | Agence France-Presse = AFP = 法新社 |
Kyodo News = 共同社 | NHK = 日本放送协会 | TASS = 塔斯社 | The Times of London = 泰晤士报 | Daily Telegraph = 每日电讯报 | Bloomberg Businessweek = 彭博商业周刊 | MSNBC = 微软全国广播公司 |
Scientific American = 科学美国人 |
Forbes = Forbes magazine = 福布斯 = 福布斯杂志 = 富比士 | Vanity Fair = 名利场 | Rolling Stone = 滚石 = 滚石杂志 | Wired = Wired magazine = 连线 = 连线杂志 |
Nature = 自然 = 自然杂志 | Science magazine = 科学杂志 | The Lancet = Lancet = 柳叶刀 | New England Journal of Medicine = NEJM = 新英格兰医学杂志 |
MIT Technology Review = 麻省理工科技评论 | The Hill = 国会山报 | The Independent = 独立报 | Die Zeit = 时代周报 | Bild = 图片报 | Le Figaro = 费加罗报 |
El País = El Pais = 国家报 | Asahi Shimbun = 朝日新闻 | Yomiuri Shimbun = 读卖新闻 | Nikkei newspaper = 日经新闻 = 日本经济新闻 |
The Straits Times = Straits Times = 海峡时报 | Lianhe Zaobao = Zaobao = 联合早报 | Caixin = 财新 = 财新网 | Russia Today = RT = 今日俄罗斯 |
Pravda = 真理报 | Haaretz = 国土报 | Times of Israel = 以色列时报 | Times of India = 印度时报 | Boston Globe = 波士顿环球报 |
Chicago Tribune = 芝加哥论坛报 | San Francisco Chronicle = 旧金山纪事报 | Miami Herald = 迈阿密先驱报 | Sky News = 天空新闻 = 天空新闻台 |
PBS = 美国公共电视网 = 美国公共广播公司 = Public Broadcasting Service | Business Insider = 商业内幕 | Variety magazine = 综艺杂志 |
The Hollywood Reporter = Hollywood Reporter = 好莱坞报道者 | Consumer Reports = 消费者报告 | Psychology Today = 今日心理学 | CGTN = 中国国际电视台 |
The Onion = 洋葱新闻 | Science and Technology Daily = 科技日报 | Guangming Daily = 光明日报 | China Daily = 中国日报 |
Southern Weekly = Southern Weekend = 南方周末 | The Paper = 澎湃新闻 = 澎湃 | Ming Pao = 明报 | Apple Daily = 苹果日报 |
Epoch Times = The Epoch Times = 大纪元 = 大纪元时报 | Korea Herald = 韩国先驱报 | Yonhap = Yonhap News Agency = 韩联社 |
Central News Agency = 中央社 = 中央通讯社 | Anadolu Agency = 阿纳多卢通讯社 | Tasnim = Tasnim News Agency = 塔斯尼姆通讯社 | Fars News Agency = 法尔斯通讯社 |
RIA Novosti = 俄新社 | Interfax = 国际文传电讯社 | Corriere della Sera = 晚邮报 | Evening Standard = 标准晚报 | Daily Mirror = 每日镜报 |
Sunday Times = 星期日泰晤士报 | Foreign Policy magazine = 外交政策杂志 | National Review = 国家评论 |
New Republic = The New Republic = 新共和 = 新共和周刊 | The Nation = 国家杂志 | Nature Medicine = 自然医学 | PNAS = 美国国家科学院院刊 | JAMA = 美国医学会杂志 |
BMJ = 英国医学杂志 | Saturday Evening Post = 星期六晚邮报 | Life magazine = 生活杂志 | People magazine = 人物杂志 |
China Business News = CBN = Yicai = Yicai Global = 第一财经 = 第一财经日报 | 21st Century Business Herald = 21世纪经济报道 | Economic Observer = 经济观察报 | Securities Times = 证券时报 | Jiemian = Jiemian News = 界面新闻 |
LatePost = 晚点LatePost | 36Kr = 36氪 | Huxiu = 虎嗅 | Guokr = 果壳网 = 果壳 | Sanlian Lifeweek = 三联生活周刊 | Initium Media = The Initium = 端传媒 | Liberty Times = 自由时报 | United Daily News = 联合报 | China Times = 中国时报 |
CommonWealth Magazine = 天下杂志 | Business Today = 今周刊 | Mirror Media = 镜周刊 | DigiTimes = 电子时报 | Stand News = 立场新闻 | RTHK = 香港电台 | Oriental Daily = 东方日报 | Sing Tao Daily = 星岛日报 |
知行小酒馆 = 小酒馆 | Phoenix Television = Phoenix TV = 凤凰卫视 | Hunan TV = 湖南卫视 | World Journal = 世界日报 | Duowei News = Duowei = 多维新闻 | China Digital Times = 中国数字时代 | Sixth Tone = 第六声 | China News Service = 中新社 = 中国新闻社 |
Reference News = 参考消息 | PLA Daily = 解放军报 | Southern Metropolis Daily = 南方都市报 | Beijing News = 新京报 | The Diplomat = 外交学者 | Sankei Shimbun = 产经新闻 | Jiji Press = 时事通讯社 = 时事社 | Chosun Ilbo = 朝鲜日报 |
KCNA = 朝中社 = 朝鲜中央通讯社 | Kommersant = 生意人报 | Moscow Times = 莫斯科时报 | Kyiv Independent = 基辅独立报 | Süddeutsche Zeitung = 南德意志报 | Frankfurter Allgemeine Zeitung = FAZ = 法兰克福汇报 | Handelsblatt = 德国商报 |
Charlie Hebdo = 查理周刊 | Neue Zürcher Zeitung = NZZ = 新苏黎世报 | Jerusalem Post = 耶路撒冷邮报 | Al Arabiya = 阿拉比亚电视台 | IRNA = 伊朗通讯社 = 伊通社 | Press TV = 伊朗英语新闻电视台 | The Hindu = 印度教徒报 | Hindustan Times = 印度斯坦时报 |
Sydney Morning Herald = 悉尼先驱晨报 | Irish Times = 爱尔兰时报 | Aftenposten = 挪威晚邮报 | Radio Free Europe = RFE = 自由欧洲电台 | France 24 = 法国24 = 法兰西24 | RFI = Radio France Internationale = 法广 = 法国国际广播电台 |
Philadelphia Inquirer = 费城问询报 | Houston Chronicle = 休斯敦纪事报 | Seattle Times = 西雅图时报 | Mercury News = San Jose Mercury News = 水星报 = 圣何塞水星报 | The Daily Beast = 每日野兽 | HuffPost = Huffington Post = 赫芬顿邮报 |
Washington Examiner = 华盛顿观察家报 | Washington Times = 华盛顿时报 | Breitbart = Breitbart News = 布赖特巴特新闻网 = 布赖特巴特 | Newsmax = 纽斯麦克斯 | Drudge Report = 德拉吉报告 | Zero Hedge = 零对冲 | Seeking Alpha = 寻找阿尔法 |
The Motley Fool = 万里富 = 彩衣傻瓜 | Investopedia = 投资百科 | Yahoo Finance = 雅虎财经 | Bloomberg TV = Bloomberg Television = 彭博电视 | Fox Business = Fox Business Network = 福克斯商业频道 = 福克斯商业新闻 | Sports Illustrated = 体育画报 |
Esquire = 时尚先生 | Harper's Magazine = 哈珀杂志 | Harper's Bazaar = 时尚芭莎 | Playboy = 花花公子 | Reader's Digest = 读者文摘 | Encyclopedia Britannica = Encyclopaedia Britannica = 大英百科全书 = 不列颠百科全书 | The Spectator = 旁观者杂志 |
New Statesman = 新政治家 | London Review of Books = 伦敦书评 | New York Review of Books = 纽约书评 | Paris Review = 巴黎评论 | Project Syndicate = 报业辛迪加 | American Economic Review = AER = 美国经济评论 |
Quarterly Journal of Economics = QJE = 经济学季刊 | Physical Review Letters = 物理评论快报 | European Heart Journal = 欧洲心脏杂志 | Canadian Medical Association Journal = CMAJ = 加拿大医学会杂志 | National Post = 国家邮报 |
Financial Post = 金融邮报 | Maclean's = 麦克林杂志 | Toronto Sun = 多伦多太阳报 | Daily Express = 每日快报 | Meet the Press = 与媒体见面 = 会见新闻界 | Face the Nation = 面对全国 = 面向全国 | Good Morning America = 早安美国 |
The Joe Rogan Experience = JRE = 乔·罗根体验 = 乔罗根体验 = 乔·罗根秀 = 乔·罗根的播客 | The Diary Of A CEO = DOAC = CEO日记 = CEO的日记 = 首席执行官日记 = 一位CEO的日记 | Lex Fridman Podcast = 莱克斯·弗里德曼播客 | Huberman Lab = 休伯曼实验室 = 胡伯曼实验室 |
The Tim Ferriss Show = 蒂姆·费里斯秀 | Planet Money = 金钱星球 | Freakonomics Radio = 魔鬼经济学电台 | Jimmy Kimmel Live = 吉米鸡毛秀 | The Oprah Winfrey Show = 奥普拉秀 = 奥普拉脱口秀 | Shark Tank = 鲨鱼坦克 = 创智赢家 | American Idol = 美国偶像 |
America's Got Talent = 美国达人秀 | TED Talks = TED Talk = TED演讲`;

/** Books, films and series. */
export const works = `The Bible = Bible = 圣经 | Quran = Koran = 古兰经 = 可兰经 | Book of Mormon = 摩门经 | Diamond Sutra = 金刚经 | The Odyssey = 奥德赛 | The Iliad = 伊利亚特 | Hamlet = 哈姆雷特 |
Macbeth = 麦克白 | Star Wars = 星球大战 | Star Trek = 星际迷航 | The Matrix = 黑客帝国 | Harry Potter = 哈利·波特 = 哈利波特 | The Lord of the Rings = 指环王 = 魔戒 |
Game of Thrones = 权力的游戏 | Breaking Bad = 绝命毒师 | The Godfather = 教父 | Titanic = 泰坦尼克号 | Interstellar = 星际穿越 | The Art of the Deal = 交易的艺术 |
House of Cards = 纸牌屋 | The Alchemy of Finance = 金融炼金术 | Friends = 老友记 | The Simpsons = 辛普森一家 | Pride and Prejudice = 傲慢与偏见 | Jujutsu Kaisen = 咒术回战 |
Succession = 继承之战 | The Hunger Games = Hunger Games = 饥饿游戏 | The Origins of Totalitarianism = 极权主义的起源 | The Prince = 君主论 |
Capital in the Twenty-First Century = 21世纪资本论 = 二十一世纪资本论 | The Wealth of Nations = 国富论 | Animal Farm = 动物农场 = 动物庄园 | The Black Swan = 黑天鹅 |
Antifragile = 反脆弱 | Principles = 原则 | Security Analysis = 证券分析 | The Intelligent Investor = 聪明的投资者 | Man's Search for Meaning = 活出生命的意义 |
The Selfish Gene = 自私的基因 | Faust = 浮士德 | The Divine Comedy = 神曲 | The Decameron = 十日谈 | The Trial = 审判 | The Stranger = 局外人 | The Plague = 鼠疫 |
Being and Time = 存在与时间 | Inception = 盗梦空间 | Casablanca = 卡萨布兰卡 | Citizen Kane = 公民凯恩 | Forrest Gump = 阿甘正传 | Gone with the Wind = 乱世佳人 = 飘 |
The Shawshank Redemption = Shawshank Redemption = 肖申克的救赎 | Schindler's List = 辛德勒的名单 | Frankenstein = 弗兰肯斯坦 | Back to the Future = 回到未来 | Iron Man = 钢铁侠 |
The Lion King = 狮子王 | Toy Story = 玩具总动员 | Squid Game = 鱿鱼游戏 | Parasite = 寄生虫 | Spirited Away = 千与千寻 | Mad Men = 广告狂人 | The Wire = 火线 |
The West Wing = West Wing = 白宫风云 | Black Panther = 黑豹 | Avatar = 阿凡达 | Moby-Dick = Moby Dick = 白鲸记 | Walden = 瓦尔登湖 | Les Misérables = 悲惨世界 |
Anna Karenina = 安娜·卡列尼娜 | Robinson Crusoe = 鲁滨逊漂流记 | Blade Runner = 银翼杀手 | The Terminator = Terminator = 终结者 | Jurassic Park = 侏罗纪公园 | Oppenheimer = 奥本海默 |
Dune = 沙丘 | Foundation = 基地 | Black Mirror = 黑镜 | The Three-Body Problem = Three-Body Problem = 三体 | Sapiens = 人类简史 | Homo Deus = 未来简史 |
Thinking, Fast and Slow = 思考，快与慢 | The Art of War = 孙子兵法 | Tao Te Ching = Dao De Jing = 道德经 | I Ching = Book of Changes = 易经 |
The Analects = Analects = 论语 | Dream of the Red Chamber = 红楼梦 | Journey to the West = 西游记 | Zero to One = 从0到1 = 从零到一 | Atomic Habits = 掌控习惯 = 原子习惯 |
Deep Work = 深度工作 | Poor Charlie's Almanack = 穷查理宝典 | Das Kapital = 资本论 | The Republic = 理想国 | Don Quixote = 堂吉诃德 |
War and Peace = 战争与和平 | Crime and Punishment = 罪与罚 | The Great Gatsby = 了不起的盖茨比 | One Hundred Years of Solitude = 百年孤独 | The Little Prince = 小王子 |
Brave New World = 美丽新世界 | Meditations = 沉思录 | The Innovator's Dilemma = Innovator's Dilemma = 创新者的窘境 | The Lean Startup = 精益创业 |
Guns, Germs, and Steel = 枪炮、病菌与钢铁 | On the Origin of Species = 物种起源 | The Wolf of Wall Street = 华尔街之狼 | The Big Short = 大空头 |
The Social Network = 社交网络 | Ex Machina = 机械姬 | 2001: A Space Odyssey = 2001太空漫游 | WALL-E = 机器人总动员 | Finding Nemo = 海底总动员 | Inside Out = 头脑特工队 |
Frozen = 冰雪奇缘 | Coco = 寻梦环游记 | The Truman Show = Truman Show = 楚门的世界 | Fight Club = 搏击俱乐部 | Pulp Fiction = 低俗小说 | The Dark Knight = 黑暗骑士 |
Spider-Man = 蜘蛛侠 | The Avengers = Avengers = 复仇者联盟 | Top Gun = 壮志凌云 | Mission: Impossible = Mission Impossible = 碟中谍 | Kung Fu Panda = 功夫熊猫 |
Zootopia = 疯狂动物城 | Everything Everywhere All at Once = 瞬息全宇宙 | Gladiator = 角斗士 | Good Will Hunting = 心灵捕手 | A Beautiful Mind = 美丽心灵 |
The Imitation Game = 模仿游戏 | Whiplash = 爆裂鼓手 | La La Land = 爱乐之城 | Downton Abbey = 唐顿庄园 | The Big Bang Theory = Big Bang Theory = 生活大爆炸 |
Stranger Things = 怪奇物语 | Westworld = 西部世界 | Severance = 人生切割术 | The White Lotus = White Lotus = 白莲花度假村 | How I Met Your Mother = 老爸老妈的浪漫史 |
Prison Break = 越狱 | The Walking Dead = 行尸走肉 | Attack on Titan = 进击的巨人 | One Piece = 海贼王 | Naruto = 火影忍者 | Dragon Ball = 龙珠 | Demon Slayer = 鬼灭之刃 |
The Power of Habit = 习惯的力量 | The 7 Habits of Highly Effective People = 高效能人士的七个习惯 | How to Win Friends and Influence People = 人性的弱点 |
Rich Dad Poor Dad = 富爸爸穷爸爸 = 穷爸爸富爸爸 | The Psychology of Money = 金钱心理学 | The Almanack of Naval Ravikant = 纳瓦尔宝典 | Influence = 影响力 | Flow = 心流 | Grit = 坚毅 |
Mindset = 终身成长 | Outliers = 异类 | The Tipping Point = 引爆点 | Freakonomics = 魔鬼经济学 | Nudge = 助推 | Predictably Irrational = 怪诞行为学 |
The Hard Thing About Hard Things = 创业维艰 | Good to Great = 从优秀到卓越 | Built to Last = 基业长青 | Crossing the Chasm = 跨越鸿沟 |
High Output Management = 高产出管理 = 格鲁夫给经理人的第一课 | Shoe Dog = 鞋狗 | The Everything Store = 一网打尽 | Chip War = 芯片战争 | The Coming Wave = 浪潮将至 | Life 3.0 = 生命3.0 |
Superintelligence = 超级智能 | The Singularity Is Near = 奇点临近 | Gödel, Escher, Bach = 哥德尔、艾舍尔、巴赫 | The Mythical Man-Month = 人月神话 | Clean Code = 代码整洁之道 |
Design Patterns = 设计模式 | The Pragmatic Programmer = 程序员修炼之道 | The Design of Everyday Things = 设计心理学 | The Structure of Scientific Revolutions = 科学革命的结构 |
Democracy in America = 论美国的民主 | The Federalist Papers = Federalist Papers = 联邦党人文集 | The Communist Manifesto = Communist Manifesto = 共产党宣言 |
The Road to Serfdom = 通往奴役之路 | Atlas Shrugged = 阿特拉斯耸耸肩 | The Fountainhead = 源泉 | Catch-22 = 第二十二条军规 | To Kill a Mockingbird = 杀死一只知更鸟 |
Fahrenheit 451 = 华氏451 | Lord of the Flies = 蝇王 | The Catcher in the Rye = 麦田里的守望者 | The Old Man and the Sea = 老人与海 | Ulysses = 尤利西斯 |
Jane Eyre = 简·爱 = 简爱 | Wuthering Heights = 呼啸山庄 | Great Expectations = 远大前程 | A Tale of Two Cities = 双城记 | Oliver Twist = 雾都孤儿 |
The Handmaid's Tale = 使女的故事 | The Alchemist = 牧羊少年奇幻之旅 | Romance of the Three Kingdoms = 三国演义 | Water Margin = 水浒传 | Records of the Grand Historian = 史记 |
Zhuangzi = 庄子 | Thus Spoke Zarathustra = 查拉图斯特拉如是说 | Critique of Pure Reason = 纯粹理性批判 | Leviathan = 利维坦 | The Social Contract = 社会契约论 | Utopia = 乌托邦 |
Why Nations Fail = 国家为什么会失败 | The Better Angels of Our Nature = 人性中的善良天使 | Mahabharata = 摩诃婆罗多 | Upanishads = 奥义书 | Bhagavad Gita = 薄伽梵歌 | Talmud = 塔木德 |
Book of Job = 约伯记 | Heart Sutra = 心经 |
The US Constitution = US Constitution = United States Constitution = 美国宪法 | Middlemarch = 米德尔马契 | Blue Ocean Strategy = 蓝海战略 | Gladiator II = 角斗士2 = 角斗士II |
Nicomachean Ethics = 尼各马可伦理学 | Meditations on First Philosophy = 第一哲学沉思集 | Bowling Alone = 独自打保龄 | Skin in the Game = 非对称风险 | Margin Call = 商海通牒 |
Moneyball = 点球成金 | Flash Boys = 高频交易员 | Liar's Poker = 说谎者的扑克牌 = 老千骗局 | The Anxious Generation = 焦虑的一代 |
The Coddling of the American Mind = 娇惯的心灵 | The Righteous Mind = 正义之心 | Outlive = 超越百岁 | Why We Sleep = 我们为什么要睡觉 | The Power of Now = 当下的力量 |
The Courage to Be Disliked = 被讨厌的勇气 | Man and His Symbols = 人及其象征 | The Interpretation of Dreams = 梦的解析 | The Art of Loving = 爱的艺术 | Escape from Freedom = 逃避自由 |
The Shining = 闪灵 | The X-Files = X档案 | Goosebumps = 鸡皮疙瘩 | The Lion, the Witch and the Wardrobe = 狮子、女巫和魔衣橱 = 狮子，女巫与魔衣橱 |
The Haunting of Hill House = 鬼入侵 = 山庄奇案 | Jaws = 大白鲨 | Friday the 13th = 十三号星期五 |
Texas Chainsaw Massacre = The Texas Chainsaw Massacre = 德州电锯杀人狂 | The Secret History = 校园秘史 | The Fire Next Time = 下一次将是烈火 |
Giovanni's Room = 乔瓦尼的房间 | Notes of a Native Son = 土生子札记 | No Rules Rules = 零规则 | The Culture Map = 文化地图 |
Think and Grow Rich = 思考致富 | Mona Lisa = 蒙娜丽莎 | The Happiness Hypothesis = 象与骑象人 |
Attention Is All You Need = 注意力就是你所需要的一切 = 你所需要的只是注意力 | Designing Data-Intensive Applications = DDIA = 设计数据密集型应用 = 数据密集型应用系统设计 |
The Man Who Knew Infinity = 知无涯者 | Alone Together = 群体性孤独 | Educated = 你当像鸟飞往你的山 | Born a Crime = 天生有罪 = 生而为罪 | Becoming = 成为 |
A Promised Land = 应许之地 | Team of Rivals = 林肯与劲敌幕僚 | The Innovators = 创新者 | The Code Breaker = 解码者 | The Gene = 基因传 |
The Emperor of All Maladies = 众病之王 | 21 Lessons for the 21st Century = 今日简史 | Nexus = 智人之上 | The Lessons of History = 历史的教训 |
Never Split the Difference = 掌控谈话 | Extreme Ownership = 极限控制 | Tools of Titans = 巨人的工具 |
The 4-Hour Workweek = The Four-Hour Workweek = 每周工作4小时 = 每周工作四小时 | Essentialism = 精要主义 | The Infinite Game = 无限的游戏 |
Start with Why = 从“为什么”开始 = 从为什么开始 | Leaders Eat Last = 领导者最后吃饭 | Radical Candor = 绝对坦率 | Measure What Matters = 这就是OKR |
Only the Paranoid Survive = 只有偏执狂才能生存 | The Beginning of Infinity = 无穷的开始 | The Fabric of Reality = 真实世界的脉络 |
A Brief History of Time = 时间简史 | The Denial of Death = 死亡否认 = 拒斥死亡 | The Body Keeps the Score = 身体从未忘记 | Being Mortal = 最好的告别 |
When Breath Becomes Air = 当呼吸化为空气 | Dopamine Nation = 成瘾 | Amusing Ourselves to Death = 娱乐至死 | Neuromancer = 神经漫游者 |
Snow Crash = 雪崩 | Ender's Game = 安德的游戏 |
The Hitchhiker's Guide to the Galaxy = Hitchhiker's Guide to the Galaxy = 银河系漫游指南 = 银河系搭便车指南 | I, Robot = 我，机器人 | Gattaca = 千钧一发 |
The Martian = 火星救援 | Contact = 超时空接触 | Tenet = 信条 | Memento = 记忆碎片 | Barbie = 芭比 | Joker = 小丑 | Goodfellas = 好家伙 |
Scarface = 疤面煞星 | Silicon Valley = 硅谷 | The Office = 办公室 | Ted Lasso = 足球教练 | The Bear = 熊家餐馆 | The Crown = 王冠 |
Sex and the City = 欲望都市 | Seinfeld = 宋飞正传 | Saturday Night Live = SNL = 周六夜现场 | The Daily Show = 每日秀 | Last Week Tonight = 上周今夜秀 |
The Tonight Show = 今夜秀 | South Park = 南方公园 | Family Guy = 恶搞之家 | Rick and Morty = 瑞克和莫蒂 | The Sopranos = Sopranos = 黑道家族 |
Better Call Saul = 风骚律师 | The Last of Us = 最后生还者 | Chernobyl = 切尔诺贝利 | Planet Earth = 地球脉动 | The Matrix Reloaded = 黑客帝国2 |
Mission: Impossible – The Final Reckoning = 碟中谍8 | Nomadland = 无依之地 | Minari = 米纳里 | The Farewell = 别告诉她 |
Crazy Rich Asians = 摘金奇缘 | Shogun = Shōgun = 幕府将军 | The Queen's Gambit = 后翼弃兵 | Arcane = 双城之战 |
Love, Death & Robots = Love, Death and Robots = 爱，死亡和机器人 | Bridgerton = 布里奇顿 | House of the Dragon = 龙之家族 |
Dead Poets Society = 死亡诗社 | Life of Pi = 少年派的奇幻漂流 | Green Book = 绿皮书 | The Pursuit of Happyness = 当幸福来敲门 |
Catch Me If You Can = 猫鼠游戏 | The Devil Wears Prada = 穿普拉达的女王 | Slumdog Millionaire = 贫民窟的百万富翁 | Spotlight = 聚焦 |
All the President's Men = 总统班底 = 惊天大阴谋 | Apocalypse Now = 现代启示录 | Dr. Strangelove = 奇爱博士 | A Clockwork Orange = 发条橙 |
Groundhog Day = 土拨鼠之日 | Minority Report = 少数派报告 | Ready Player One = 头号玩家 | My Neighbor Totoro = 龙猫 | Your Name = 你的名字 |
Ghost in the Shell = 攻壳机动队 | Neon Genesis Evangelion = Evangelion = 新世纪福音战士 | Astro Boy = 铁臂阿童木 | Doraemon = 哆啦A梦 = 机器猫 |
The Wandering Earth = 流浪地球 | Farewell My Concubine = 霸王别姬 | To Live = 活着 | Red Sorghum = 红高粱 | Fortress Besieged = 围城 |
Ne Zha = Nezha = 哪吒之魔童降世 | Ne Zha 2 = Nezha 2 = 哪吒2 = 哪吒之魔童闹海 |
Legends of the Condor Heroes = The Legend of the Condor Heroes = 射雕英雄传 = 射雕 | Wolf Warrior = 战狼 | The Story of Ming Lan = 知否知否应是绿肥红瘦 |
Empresses in the Palace = 甄嬛传 | Nirvana in Fire = 琅琊榜 | The True History of Ah Q = The True Story of Ah Q = 阿Q正传 |
Strange Stories from a Chinese Studio = 聊斋志异 | Classic of Poetry = Book of Songs = 诗经 | Zizhi Tongjian = 资治通鉴 | Mencius = 孟子 |
Doctrine of the Mean = 中庸 | Great Learning = 大学章句 | The Book of Lord Shang = 商君书 | Han Feizi = 韩非子 |
Guns of August = The Guns of August = 八月炮火 | The Peloponnesian War = History of the Peloponnesian War = 伯罗奔尼撒战争史 |
The Decline and Fall of the Roman Empire = 罗马帝国衰亡史 | The Second Sex = 第二性 |
The Society of the Spectacle = Society of the Spectacle = 景观社会 | Simulacra and Simulation = 拟像与仿真 |
Discipline and Punish = 规训与惩罚 | Madness and Civilization = 疯癫与文明 | Tractatus Logico-Philosophicus = Tractatus = 逻辑哲学论 |
Philosophical Investigations = 哲学研究 | Phenomenology of Spirit = 精神现象学 | The World as Will and Representation = 作为意志和表象的世界 |
Beyond Good and Evil = 善恶的彼岸 | The Open Society and Its Enemies = 开放社会及其敌人 | A Theory of Justice = 正义论 |
Anarchy, State, and Utopia = 无政府、国家与乌托邦 | The Protestant Ethic and the Spirit of Capitalism = 新教伦理与资本主义精神 |
The End of History and the Last Man = 历史的终结与最后的人 = 历史的终结及最后之人 | The Clash of Civilizations = 文明的冲突 |
Manufacturing Consent = 制造共识 | The Shock Doctrine = 休克主义 | Imagined Communities = 想象的共同体 | Orientalism = 东方学 = 东方主义 |
The General Theory of Employment, Interest and Money = The General Theory = 就业、利息和货币通论 = 通论 | Capitalism and Freedom = 资本主义与自由 |
The Great Transformation = 大转型 | When Genius Failed = 拯救华尔街 = 天才的陨落 | Barbarians at the Gate = 门口的野蛮人 |
One Up On Wall Street = 彼得·林奇的成功投资 | A Random Walk Down Wall Street = 漫步华尔街 | Reminiscences of a Stock Operator = 股票作手回忆录 |
The Snowball = 滚雪球 | Fooled by Randomness = 随机漫步的傻瓜 | The Creative Act = The Creative Act: A Way of Being = 创造力的修行 |
Steal Like an Artist = 像艺术家一样偷窃 | Bird by Bird = 一只鸟接着一只鸟 | On Writing = 写作这回事 | The Elements of Style = 风格的要素 |
Range: Why Generalists Triumph in a Specialized World = 成长的边界 | The Inner Game of Tennis = 身心合一的奇迹力量 | Thinking in Bets = 对赌 |
The Signal and the Noise = 信号与噪声 | Algorithms to Live By = 算法之美 | Superforecasting = 超预测 | Noise = 噪声 |
The 48 Laws of Power = 权力的48条法则 = 权力的四十八条法则 = 权力48法则 | Lolita = 洛丽塔 | Flowers for Algernon = 献给阿尔吉侬的花束 = 献给阿尔吉侬的花 | Bullshit Jobs = 狗屁工作 | Everything I Never Told You = 无声告白 | Stolen Focus = 被偷走的专注力 |
So Good They Can't Ignore You = 优秀到不能被忽视 | Four Thousand Weeks = 4000 Weeks = 四千周 = 4000周 | Destined for War = 注定一战 | How Democracies Die = 民主是如何死亡的 = 民主国家如何死亡 | Trade Wars Are Class Wars = 贸易战争是阶级战争 = 贸易战就是阶级战 |
Quiet: The Power of Introverts = 内向性格的竞争力 | The Fifth Risk = 第五风险 | Stocks for the Long Run = 股市长线法宝 = 股市长线投资法宝 | Triumph of the Optimists = 投资收益百年史 | Where Are the Customers' Yachts? = 客户的游艇在哪里？ |
Peasant Life in China = 江村经济 | Saving Private Ryan = 拯救大兵瑞恩 | The Fast and the Furious = Fast & Furious = Fast and Furious = 速度与激情 | All Quiet on the Western Front = 西线无战事 | Patton = 巴顿将军 |
The Diary of Anne Frank = The Diary of a Young Girl = 安妮日记 | Judgment at Nuremberg = 纽伦堡的审判 = 纽伦堡大审判 | The Incredibles = 超人总动员 | Cabin in the Woods = 林中小屋 | Romeo and Juliet = 罗密欧与朱丽叶 | King Lear = 李尔王 |
Othello = 奥赛罗 | The Merchant of Venice = 威尼斯商人 | A Midsummer Night's Dream = 仲夏夜之梦 | Heart of Darkness = 黑暗的心 = 黑暗之心 | The Aeneid = 埃涅阿斯纪 | Novum Organum = 新工具 | The Metamorphosis = 变形记 |
A Wizard of Earthsea = 地海巫师 | Demon Copperhead = 恶魔铜头 | Chainsaw Man = 电锯人 | RoboCop = 机械战警 | Legal High = 胜者即是正义 | On Bullshit = 论扯淡 = 论屁话 | If Anyone Builds It, Everyone Dies = 如果有人造出它，人人都会死 |
Yes Minister = 是，大臣 = 是大臣 | Yes, Prime Minister = 是，首相 = 是首相 | Doctor Who = 神秘博士 | Peaky Blinders = 浴血黑帮 | Grey's Anatomy = 实习医生格蕾 | Ozark = 黑钱胜地 | Narcos = 毒枭 | Money Heist = 纸钞屋 | Modern Family = 摩登家庭 |
Desperate Housewives = 绝望的主妇 | Gossip Girl = 绯闻女孩 | Gilmore Girls = 吉尔莫女孩 | Young Sheldon = 小谢尔顿 | Emily in Paris = 艾米丽在巴黎 | The Mandalorian = 曼达洛人 | Andor = 安多 | True Detective = 真探 | Mindhunter = 心理神探 |
Baby Reindeer = 驯鹿宝贝 | Veep = 副总统 | Madam Secretary = 国务卿女士 | Band of Brothers = 兄弟连 | Full Metal Jacket = 全金属外壳 | Dunkirk = 敦刻尔克 | Lawrence of Arabia = 阿拉伯的劳伦斯 | Doctor Zhivago = 日瓦戈医生 | Cloud Atlas = 云图 |
District 9 = 第九区 | Edge of Tomorrow = 明日边缘 | Rain Man = 雨人 | One Flew Over the Cuckoo's Nest = 飞越疯人院 | Leon: The Professional = 这个杀手不太冷 | The Silence of the Lambs = 沉默的羔羊 | Se7en = 七宗罪 | The Exorcist = 驱魔人 |
There Will Be Blood = 血色将至 | No Country for Old Men = 老无所依 | The Revenant = 荒野猎人 | Birdman = 鸟人 | Django Unchained = 被解救的姜戈 | Once Upon a Time in America = 美国往事 | Roman Holiday = 罗马假日 |
Breakfast at Tiffany's = 蒂凡尼的早餐 | The Sound of Music = 音乐之声 | Les Choristes = 放牛班的春天 | Cinema Paradiso = 天堂电影院 | Amélie = 天使爱美丽 | The Notebook = 恋恋笔记本 | Fifty Shades of Grey = 五十度灰 | Gone Girl = 消失的爱人 |
Shutter Island = 禁闭岛 | Glass Onion = 玻璃洋葱 | Anora = 阿诺拉 | The Brutalist = 粗野派 | Killers of the Flower Moon = 花月杀手 | One Battle After Another = 一战再战 | Encanto = 魔法满屋 | Moana = 海洋奇缘 | Ratatouille = 料理鼠王 = 美食总动员 |
Monsters, Inc. = 怪兽电力公司 | Mulan = 花木兰 | Shrek = 怪物史莱克 | How to Train Your Dragon = 驯龙高手 | Despicable Me = 卑鄙的我 | Howl's Moving Castle = 哈尔的移动城堡 | Princess Mononoke = 幽灵公主 |
Nausicaä of the Valley of the Wind = 风之谷 | Cowboy Bebop = 星际牛仔 | Death Note = 死亡笔记 | Fullmetal Alchemist = 钢之炼金术师 | Slam Dunk = 灌篮高手 | Sailor Moon = 美少女战士 | Detective Conan = 名侦探柯南 | Oldboy = 老男孩 |
Train to Busan = 釜山行 | In the Mood for Love = 花样年华 | Chungking Express = 重庆森林 | Crouching Tiger, Hidden Dragon = 卧虎藏龙 | Infernal Affairs = 无间道 | The Departed = 无间行者 | Kung Fu Hustle = 功夫 |
Raise the Red Lantern = 大红灯笼高高挂 | Let the Bullets Fly = 让子弹飞 | Dying to Survive = 我不是药神 | The Battle at Lake Changjin = 长津湖 | The Wandering Earth II = The Wandering Earth 2 = 流浪地球2 |
The Plum in the Golden Vase = 金瓶梅 | The Scholars = 儒林外史 | The Peony Pavilion = 牡丹亭 | Rickshaw Boy = Camel Xiangzi = 骆驼祥子 | Norwegian Wood = 挪威的森林 | Kafka on the Shore = 海边的卡夫卡 | No Longer Human = 人间失格 |
The Tale of Genji = 源氏物语 | Klara and the Sun = 克拉拉与太阳 | Midnight's Children = 午夜之子 = 午夜之子女 | The Satanic Verses = 撒旦诗篇 | The Unbearable Lightness of Being = 不能承受的生命之轻 | The Name of the Rose = 玫瑰的名字 |
Foucault's Pendulum = 傅科摆 | Love in the Time of Cholera = 霍乱时期的爱情 | The Brothers Karamazov = 卡拉马佐夫兄弟 | Notes from Underground = 地下室手记 | The Master and Margarita = 大师与玛格丽特 | The Gulag Archipelago = 古拉格群岛 |
Dead Souls = 死魂灵 | The Count of Monte Cristo = 基督山伯爵 = 基督山恩仇记 | Madame Bovary = 包法利夫人 | In Search of Lost Time = 追忆似水年华 = 追寻逝去的时光 | The Red and the Black = 红与黑 | Siddhartha = 悉达多 | Steppenwolf = 荒原狼 |
The Magic Mountain = 魔山 | The Sorrows of Young Werther = 少年维特之烦恼 | The Grapes of Wrath = 愤怒的葡萄 | East of Eden = 伊甸之东 | Of Mice and Men = 人鼠之间 | For Whom the Bell Tolls = 丧钟为谁而鸣 | A Farewell to Arms = 永别了，武器 |
The Sun Also Rises = 太阳照常升起 | Slaughterhouse-Five = 五号屠场 = 第五号屠宰场 | David Copperfield = 大卫·科波菲尔 | Gulliver's Travels = 格列佛游记 | Treasure Island = 金银岛 | Dracula = 德古拉 | The Picture of Dorian Gray = 道林·格雷的画像 |
Paradise Lost = 失乐园 | The Canterbury Tales = 坎特伯雷故事集 | Arabian Nights = One Thousand and One Nights = 一千零一夜 | Aesop's Fables = 伊索寓言 | Alice in Wonderland = Alice's Adventures in Wonderland = 爱丽丝梦游仙境 |
Peter Pan = 彼得·潘 = 彼得潘 | The Wizard of Oz = 绿野仙踪 | Winnie the Pooh = 小熊维尼 | Charlotte's Web = 夏洛的网 | The Chronicles of Narnia = Narnia = 纳尼亚传奇 | The Hobbit = 霍比特人 | Percy Jackson = 波西·杰克逊 | Peppa Pig = 小猪佩奇 |
Paw Patrol = 汪汪队立大功 | Bluey = 布鲁伊 | Sesame Street = 芝麻街 | SpongeBob SquarePants = SpongeBob = 海绵宝宝 | Tom and Jerry = 猫和老鼠 | Batman = 蝙蝠侠 | Superman = 超人 | Wonder Woman = 神奇女侠 | Deadpool = 死侍 |
Guardians of the Galaxy = 银河护卫队 | Captain America = 美国队长 | X-Men = X战警 | The Lives of Others = 窃听风暴 | Good Bye, Lenin! = 再见列宁 | The Theory of Moral Sentiments = 道德情操论 | On Liberty = 论自由 |
Two Treatises of Government = 政府论 | The Spirit of the Laws = 论法的精神 | Being and Nothingness = 存在与虚无 | The Myth of Sisyphus = 西西弗神话 = 西西弗斯神话 | Civilization and Its Discontents = 文明及其缺憾 = 文明及其不满 |
The Human Condition = 人的境况 | Eichmann in Jerusalem = 艾希曼在耶路撒冷 | One-Dimensional Man = 单向度的人 | The Road Less Traveled = The Road Less Travelled = 少有人走的路 | The Gifts of Imperfection = 不完美的礼物 |
The Subtle Art of Not Giving a F*ck = 重塑幸福 | The 5 AM Club = 早上五点俱乐部 | The Five Dysfunctions of a Team = 团队协作的五大障碍 | The Lean Product Playbook = 精益产品开发手册 |
Inspired: How to Create Tech Products Customers Love = 启示录：打造用户喜爱的产品 | The Innovator's Solution = 创新者的解答 | Titan: The Life of John D. Rockefeller = 洛克菲勒传 | Common Stocks and Uncommon Profits = 怎样选择成长股 |
Beating the Street = 战胜华尔街 | Market Wizards = 金融怪杰 | Extraordinary Popular Delusions and the Madness of Crowds = 大癫狂 | The Ascent of Money = 货币崛起 | Debt: The First 5000 Years = 债：第一个5000年 = 债：5000年债务史 |
The Age of Surveillance Capitalism = 监控资本主义时代 = 监视资本主义时代 | Weapons of Math Destruction = 算法霸权 = 数学杀伤性武器 | The Master Algorithm = 终极算法 | Hackers & Painters = Hackers and Painters = 黑客与画家 |
The Soul of a New Machine = 新机器的灵魂 | Structure and Interpretation of Computer Programs = SICP = 计算机程序的构造和解释 | The Art of Computer Programming = TAOCP = 计算机程序设计艺术 | The Double Helix = 双螺旋 | Silent Spring = 寂静的春天 |
A Short History of Nearly Everything = 万物简史 | The Immortal Life of Henrietta Lacks = 永生的海拉 | The Man Who Mistook His Wife for a Hat = 错把妻子当帽子 | Surely You're Joking, Mr. Feynman! = 别闹了，费曼先生 |
Zen and the Art of Motorcycle Maintenance = 禅与摩托车维修艺术 | The Rise and Fall of the Third Reich = 第三帝国的兴亡 | The Sleepwalkers = 梦游者 | Postwar = 战后欧洲史 | Bloodlands = 血色大地 | Red Star Over China = 红星照耀中国 = 西行漫记 |
On China = 论中国 | The Tragedy of Great Power Politics = 大国政治的悲剧 | The Grand Chessboard = 大棋局 | Prisoners of Geography = 地理的囚徒 | Country Driving = 寻路中国 | River Town = 江城 | The Search for Modern China = 追寻现代中国 |
1587, A Year of No Significance = 万历十五年 | Hillbilly Elegy = 乡下人的悲歌 | The Room Where It Happened = 事发之室 | The Little Red Book = Quotations from Chairman Mao = 毛主席语录 = 毛语录`;

/** Works to some authors, products to others. */
export const games = `Tetris = 俄罗斯方块 | Minecraft = 我的世界 | Fortnite = 堡垒之夜 | Call of Duty = COD = 使命召唤 | Grand Theft Auto = GTA = 侠盗猎车手 | League of Legends = LoL = 英雄联盟 |
World of Warcraft = WoW = 魔兽世界 | StarCraft = 星际争霸 | Honor of Kings = 王者荣耀 | Genshin Impact = 原神 |
Black Myth: Wukong = Black Myth Wukong = 黑神话：悟空 = 黑神话·悟空 = 黑神话 | Super Mario = 超级马里奥 | Pokémon = 宝可梦 | The Legend of Zelda = 塞尔达传说 = 塞尔达 |
Angry Birds = 愤怒的小鸟 | Candy Crush = 糖果传奇 | Plants vs. Zombies = 植物大战僵尸 | Elden Ring = 艾尔登法环 | Monopoly = 大富翁 |
Animal Crossing = 动物森友会 = 动物之森 | Counter-Strike = CS:GO = 反恐精英 | Overwatch = 守望先锋 | Diablo = 暗黑破坏神 | Hearthstone = 炉石传说 | Assassin's Creed = 刺客信条 | Red Dead Redemption = Red Dead Redemption 2 = 荒野大镖客 |
Cyberpunk 2077 = 赛博朋克2077 | Final Fantasy = 最终幻想 | Dragon Quest = 勇者斗恶龙 | Monster Hunter = 怪物猎人 | Resident Evil = 生化危机 | Metal Gear Solid = 合金装备 | Street Fighter = 街头霸王 | Mario Kart = 马力欧卡丁车 = 马里奥赛车 |
Splatoon = 斯普拉遁 | Uncharted = 神秘海域 | Baldur's Gate 3 = Baldur's Gate = 博德之门3 = 博德之门 | Dark Souls = 黑暗之魂 | Stardew Valley = 星露谷物语 | SimCity = 模拟城市 | The Sims = 模拟人生 | Flappy Bird = 像素鸟 | Clash Royale = 皇室战争 |
Arena of Valor = 传说对决 | Honkai: Star Rail = 崩坏：星穹铁道 = 星穹铁道 | Arknights = 明日方舟 | PUBG = 绝地求生 | Peacekeeper Elite = 和平精英 | Among Us = 太空狼人杀 | Pac-Man = 吃豆人 | Space Invaders = 太空侵略者 | Donkey Kong = 大金刚 |
Dungeons & Dragons = Dungeons and Dragons = D&D = 龙与地下城 | Magic: The Gathering = 万智牌 | FarmVille = 开心农场`;

export const products = `Brent crude = Brent crude oil = Brent = 布伦特原油 = 布伦特 = 布油 | West Texas Intermediate = WTI = WTI crude = WTI crude oil = 西德克萨斯原油 = 西德克萨斯中质原油 = 西得州原油 |
Bitcoin = BTC = 比特币 | LLM = LLMs = Large Language Model = Large Language Models = 大语言模型 = 大型语言模型 | AGI = Artificial General Intelligence = 通用人工智能 |
MCP = Model Context Protocol = 模型上下文协议 | LBO = Leveraged Buyout = 杠杆收购 | IPO = Initial Public Offering = 首次公开募股 | ETF = ETFs = Exchange-Traded Fund = 交易所交易基金 |
QE = Quantitative Easing = 量化宽松 | CPI = Consumer Price Index = 消费者价格指数 = 消费者物价指数 = 居民消费价格指数 | GDP = 国内生产总值 | NFT = NFTs = 非同质化代币 | DeFi = 去中心化金融 | CBDC = 央行数字货币 |
RLHF = 基于人类反馈的强化学习 = 人类反馈强化学习 | GPU = GPUs = 图形处理器 = 图形处理单元 | CPU = CPUs = 中央处理器 | CRM = 客户关系管理 | ERP = 企业资源规划 = 企业资源计划 | SaaS = 软件即服务 = Software as a Service |
GPS = 全球定位系统 | LiDAR = Lidar = 激光雷达 | MRI = 磁共振成像 = 核磁共振 | mRNA = 信使RNA = 信使核糖核酸 | VR = Virtual Reality = 虚拟现实 | AR = Augmented Reality = 增强现实 | RAG = Retrieval-Augmented Generation = Retrieval Augmented Generation = 检索增强生成 | Ethereum = ETH = 以太坊 = 以太币 | Ether = ETH = 以太币 | Android = 安卓 | WeChat = 微信 | Douyin = 抖音 | Wikipedia = 维基百科 | Doubao = 豆包 |
Qwen = Tongyi Qianwen = 通义千问 = 千问 | Ernie Bot = 文心一言 | Alipay = 支付宝 | Taobao = 淘宝 | Tmall = 天猫 | Kuaishou = 快手 | Xiaohongshu = RedNote = Red Note = 小红书 |
Eurofighter Typhoon = Typhoon fighter = 台风战斗机 = 台风战机 | Tornado fighter = Panavia Tornado = 狂风战斗机 = 狂风战机 | F-22 = F-22 Raptor = F-22 fighter jet = 猛禽战斗机 | F-35 = F-35 Lightning II = F-35 fighter jet = 闪电II战斗机 |
Patriot missile = Patriot missile system = Patriot = 爱国者导弹 = 爱国者防空系统 | Tomahawk missile = Tomahawk = Tomahawk cruise missile = 战斧导弹 = 战斧巡航导弹 | Iron Dome = 铁穹 | Javelin missile = 标枪导弹 = 标枪反坦克导弹 |
Stinger missile = 毒刺导弹 = 刺针导弹 | HIMARS = 海马斯 = 海马斯火箭炮 | Black Hawk helicopter = Black Hawk = 黑鹰直升机 | Apache helicopter = 阿帕奇直升机 = 阿帕奇 | Leopard tank = Leopard 2 = 豹式坦克 = 豹2坦克 | Abrams tank = M1 Abrams = 艾布拉姆斯坦克 |
Predator drone = 捕食者无人机 | Reaper drone = MQ-9 Reaper = 死神无人机 = 收割者无人机 | Shahed drone = Shahed-136 = 沙赫德无人机 = 见证者无人机 | Bayraktar TB2 = Bayraktar = 旗手TB2 | Minuteman III = 民兵III = 民兵3导弹 | Golden Dome = 金穹 |
QQ音乐 = QQ Music | Starlink = 星链 | Starship = 星舰 | Falcon rocket = Falcon = 猎鹰 = 猎鹰火箭 | Falcon 9 = 猎鹰9号 = 猎鹰九号 | Falcon Heavy = 重型猎鹰 = 猎鹰重型 | Dogecoin = 狗狗币 | Litecoin = 莱特币 |
Tether = USDT = 泰达币 | USDT = Tether USD = Tether stablecoin = Tether coin = Tether token = Tether 稳定币 = Tether 代币 = 泰达币 | Hubble Space Telescope = Hubble = 哈勃太空望远镜 = 哈勃望远镜 = 哈勃 | James Webb Space Telescope = JWST = 詹姆斯·韦伯太空望远镜 = 韦伯太空望远镜 = 韦伯望远镜 |
International Space Station = ISS = 国际空间站 | Large Hadron Collider = LHC = 大型强子对撞机 | Viagra = 伟哥 | Prozac = 百忧解 | Tylenol = 泰诺 | Aspirin = 阿司匹林 |
Metformin = 二甲双胍 | Space Launch System = SLS = SLS rocket = SLS 火箭 = 太空发射系统 = 太空发射系统火箭 |
Grok = Grock | ChatGPT = ChatBT = ChatGBT = Chat GBT = Chad GPT = Chad GBT = Chat JPT = Chat PT = ChatPD | Affordable Care Act = Obamacare = ACA = 平价医疗法案 = 奥巴马医改 | Medicare = 联邦医疗保险 | Medicaid = 医疗补助 |
Raptor = 猛禽 = 猛禽发动机 | Jianying = 剪映 | Pioneer 10 = 先驱者10号 = 先驱者十号 | Pioneer 11 = 先驱者11号 = 先驱者十一号 | Voyager 1 = 旅行者1号 = 旅行者一号 | Voyager 2 = 旅行者2号 = 旅行者二号 | IEEPA = International Emergency Economic Powers Act = 国际紧急经济权力法 = 国际紧急经济权力法案 | diesel = diesel fuel = 柴油 | gasoline = petrol = 汽油 | natural gas = 天然气 | jet fuel = 航空燃油 = 航空煤油 | crude oil = 原油 | Solana = 索拉纳 | stablecoin = stablecoins = 稳定币 |
USDC = USD Coin | LNG = Liquefied Natural Gas = 液化天然气 | Optimus = 擎天柱 = 擎天柱机器人 | Robotaxi = Robotaxis = 无人驾驶出租车 = 自动驾驶出租车 | Cybertruck = 赛博皮卡 |
HBM = High Bandwidth Memory = 高带宽内存 | TPU = TPUs = Tensor Processing Unit = Tensor Processing Units = 张量处理单元 = 张量处理器 | NPU = 神经网络处理器 | DRAM = 动态随机存取存储器 |
EUV = 极紫外光刻 = 极紫外光刻机 | quantum computer = 量子计算机 = 量子电脑 | semaglutide = 司美格鲁肽 | tirzepatide = 替尔泊肽 = 替西帕肽 | Ozempic = 奥泽匹克 = 诺和泰 | Wegovy = 诺和盈 | Mounjaro = 穆峰达 |
GLP-1 = GLP-1s = GLP1 = GLPs = GLP drugs = GLP药物 = GLP-1药物 | insulin = 胰岛素 | fentanyl = 芬太尼 | ketamine = 氯胺酮 | rare earths = rare earth = rare earth elements = 稀土 = 稀土元素 |
lithium-ion battery = lithium-ion batteries = 锂离子电池 | solid-state battery = solid-state batteries = 固态电池 | SNAP = food stamps = 食品券 = 补充营养援助计划 |
Social Security = 社会保障 = 社会保险 | 401k = 401(k) = 401K = 401k计划 | SPAC = SPACs = 特殊目的收购公司 | CAPTCHA = 验证码 | Bluetooth = 蓝牙 | RSS = 简易信息聚合 |
vector search = vector retrieval = 向量检索 = 向量搜索 | vector database = vector databases = 向量数据库 | semantic search = 语义搜索 = 语义检索 | keyword search = 关键词搜索 = 关键词检索 | hybrid search = 混合检索 = 混合搜索 |
full-text search = 全文检索 = 全文搜索 | knowledge graph = knowledge graphs = 知识图谱 | knowledge base = 知识库 | recommendation system = recommender system = recommendation systems = recommender systems = 推荐系统 |
prompt engineering = 提示工程 = 提示词工程 | context engineering = 上下文工程 = 语境工程 | prompt injection = 提示注入 = 提示词注入 | prompt caching = 提示缓存 = 提示词缓存 | fine-tuning = 微调 | reinforcement learning = RL = 强化学习 |
supervised learning = 监督学习 | unsupervised learning = 无监督学习 | self-supervised learning = 自监督学习 | transfer learning = 迁移学习 | federated learning = 联邦学习 | machine learning = ML = 机器学习 | deep learning = 深度学习 |
neural network = neural networks = 神经网络 | artificial intelligence = AI = 人工智能 | generative AI = GenAI = 生成式AI = 生成式人工智能 | attention mechanism = 注意力机制 | self-attention = 自注意力 = 自注意力机制 |
context window = context windows = 上下文窗口 | chain of thought = CoT = 思维链 | knowledge distillation = model distillation = 知识蒸馏 = 模型蒸馏 | scaling laws = scaling law = 缩放定律 = 规模定律 = 扩展定律 = 尺度定律 |
Mixture of Experts = MoE = 混合专家 = 混合专家模型 = 专家混合模型 = 混合专家架构 | RNN = RNNs = recurrent neural network = recurrent neural networks = 循环神经网络 |
CNN = CNNs = convolutional neural network = convolutional neural networks = 卷积神经网络 | LSTM = 长短期记忆网络 | MLP = multilayer perceptron = 多层感知机 = 多层感知器 | Perceptron = 感知机 = 感知器 |
GAN = GANs = generative adversarial network = generative adversarial networks = 生成对抗网络 | diffusion model = diffusion models = 扩散模型 | world model = world models = 世界模型 |
foundation model = foundation models = 基础模型 = 基座模型 | reasoning model = reasoning models = 推理模型 | small language model = small language models = SLM = SLMs = 小语言模型 = 小型语言模型 |
vision-language model = VLM = VLMs = 视觉语言模型 | Vision-Language-Action = VLA = 视觉语言动作模型 | open source models = 开源模型 | AI agent = AI agents = AI 智能体 = AI 代理 = 智能体 |
multi-agent system = multi-agent systems = 多智能体系统 = 多智能体 | embodied AI = embodied intelligence = 具身智能 | computer vision = 计算机视觉 | natural language processing = NLP = 自然语言处理 | speech recognition = 语音识别 |
machine translation = 机器翻译 | facial recognition = face recognition = 人脸识别 = 面部识别 | expert system = expert systems = 专家系统 | AI safety = AI 安全 | AI alignment = AI 对齐 | superintelligence = ASI = 超级智能 = 超人工智能 |
AI accelerators = AI accelerator = AI 加速器 | AI chip = AI chips = AI 芯片 | AI server = AI servers = AI 服务器 | optical module = optical modules = 光模块 | silicon photonics = 硅光子 = 硅光 |
co-packaged optics = CPO = 共封装光学 = 光电共封装 | liquid cooling = 液冷 = 液体冷却 | data center = data centers = 数据中心 = 资料中心 | cloud computing = 云计算 | edge computing = 边缘计算 | quantum computing = 量子计算 |
supercomputer = supercomputers = 超级计算机 = 超级电脑 | mainframe = mainframes = 大型机 = 大型主机 | blockchain = 区块链 | smart contract = smart contracts = 智能合约 | cryptocurrency = cryptocurrencies = crypto = 加密货币 |
digital euro = 数字欧元 | digital yuan = e-CNY = 数字人民币 | altcoin = altcoins = 山寨币 | meme coin = meme coins = 迷因币 = 模因币 | metaverse = 元宇宙 | Internet of Things = IoT = 物联网 | autonomous driving = self-driving = 自动驾驶 |
self-driving car = self-driving cars = autonomous vehicles = autonomous vehicle = 自动驾驶汽车 = 无人驾驶汽车 | humanoid robot = humanoid robots = humanoids = humanoid = 人形机器人 | industrial robot = industrial robots = 工业机器人 |
3D printing = 3D printer = 3D printers = 3D打印 = 3D打印机 | electric vehicle = electric vehicles = EV = EVs = electric car = electric cars = 电动汽车 = 电动车 |
new energy vehicle = new energy vehicles = NEV = NEVs = 新能源汽车 = 新能源车 | plug-in hybrid = plug-in hybrids = PHEV = 插电式混合动力 = 插电混动 = 插混 | blade battery = 刀片电池 | solar panel = solar panels = 太阳能板 = 太阳能电池板 |
solar PV = photovoltaics = 光伏 = 太阳能光伏 | wind turbine = wind turbines = 风力涡轮机 = 风力发电机 | wind power = 风电 = 风力发电 | heat pump = heat pumps = 热泵 | nuclear power = nuclear energy = 核电 = 核能 |
nuclear fusion = fusion power = fusion energy = 核聚变 = 核融合 | small modular reactor = small modular reactors = SMR = SMRs = 小型模块化反应堆 = 小型模块堆 = 小型模组化反应炉 | solid oxide fuel cells = solid oxide fuel cell = 固体氧化物燃料电池 |
gas turbine = gas turbines = 燃气轮机 | hydraulic fracturing = fracking = 水力压裂 | carbon capture = 碳捕集 = 碳捕获 | carbon credit = carbon credits = 碳信用 = 碳信用额 | CRISPR = CRISPR-Cas9 = 基因剪刀 | gene editing = 基因编辑 |
IVF = in vitro fertilization = 试管婴儿 = 体外受精 | stem cell = stem cells = 干细胞 | peptides = peptide = 多肽 | cocaine = 可卡因 | heroin = 海洛因 | OxyContin = 奥施康定 | Adderall = 阿得拉 = 阿德拉 | methamphetamine = meth = 冰毒 = 甲基苯丙胺 |
opioids = opioid = 阿片类药物 = 鸦片类药物 | morphine = 吗啡 | psilocybin = 裸盖菇素 = 赛洛西宾 | Botox = 肉毒杆菌 = 保妥适 | glyphosate = 草甘膦 | Agent Orange = 橙剂 = 落叶剂 | penicillin = 青霉素 = 盘尼西林 | melatonin = 褪黑素 | ibuprofen = 布洛芬 |
credit default swap = credit default swaps = CDS = 信用违约互换 = 信用违约掉期 | CDO = CDOs = collateralized debt obligation = collateralized debt obligations = 担保债务凭证 = 债务担保证券 |
MBS = mortgage-backed securities = mortgage-backed security = 抵押贷款支持证券 = 房贷抵押证券 = 住房抵押贷款支持证券 | junk bond = junk bonds = 垃圾债券 = 垃圾债 | high-yield bond = high-yield bonds = 高收益债券 = 高收益债 |
Treasuries = US Treasuries = US Treasury bonds = Treasury bonds = 美国国债 = 美债 | index fund = index funds = 指数基金 | hedge fund = hedge funds = 对冲基金 | mutual fund = mutual funds = 共同基金 |
money market fund = money market funds = 货币市场基金 | private equity = PE = 私募股权 | private credit = 私募信贷 | venture capital = VC = 风险投资 = 创投 | Taylor rule = 泰勒规则 |
REIT = REITs = real estate investment trust = 房地产投资信托 = 不动产投资信托 | Belt and Road Initiative = Belt and Road = BRI = 一带一路 | USMCA = 美墨加协定 = 美墨加协议 | JCPOA = Iran nuclear deal = 伊核协议 = 伊朗核协议 | Section 232 = 232条款 |
CHIPS Act = CHIPS and Science Act = 芯片法案 = 芯片与科学法案 | Inflation Reduction Act = 通胀削减法案 = 降低通胀法案 | GENIUS Act = 天才法案 | Clarity Act = 清晰法案 | Marshall Plan = 马歇尔计划 | Manhattan Project = 曼哈顿计划 = 曼哈顿工程 |
Project Stargate = Stargate = 星际之门 | Strategic Petroleum Reserve = SPR = 战略石油储备 | Universal Basic Income = UBI = 全民基本收入 | 787 Dreamliner = Boeing 787 = 波音787 = 梦想客机 | 737 MAX = Boeing 737 MAX = 波音737 MAX |
Boeing 747 = 波音747 | A380 = Airbus A380 = 空客A380 | Concorde = 协和飞机 = 协和式飞机 = 协和客机 = 协和号 | B-2 = B-2 bomber = B-2轰炸机 | ballistic missile = ballistic missiles = 弹道导弹 |
hypersonic missile = hypersonic missiles = 高超音速导弹 | cruise missile = cruise missiles = 巡航导弹 | Saturn V = 土星五号 = 土星5号 | Artemis II = Artemis 2 = 阿尔忒弥斯2号 = 阿尔忒弥斯二号 = 阿耳忒弥斯2号 = 阿耳忒弥斯二号 |
Artemis program = Artemis = 阿尔忒弥斯计划 = 阿耳忒弥斯计划 | Apollo program = 阿波罗计划 | Space Shuttle = 航天飞机 | Parker Solar Probe = 帕克太阳探测器 | New Glenn = 新格伦 | Tiangong space station = 天宫空间站 | BeiDou = 北斗卫星 = 北斗系统 |
AlphaGo = 阿尔法狗 = 阿尔法围棋 | AlphaZero = 阿尔法零 | Deep Blue = 深蓝 | Windows = 视窗系统 | Raspberry Pi = 树莓派 | HarmonyOS = 鸿蒙系统 = 鸿蒙 | Kunpeng = 鲲鹏处理器 | Ascend = Huawei Ascend = 升腾芯片 |
Hunyuan = Tencent Hunyuan = 腾讯混元 = 混元大模型 | Yuanbao = Tencent Yuanbao = 腾讯元宝 | PanGu = 盘古大模型 | Kling = Kling AI = 可灵AI | Jimeng = Jimeng AI = 即梦AI | Feishu = Lark = 飞书 | DingTalk = 钉钉 | WeCom = 企业微信 |
Toutiao = 今日头条 | Xianyu = 闲鱼 | Huabei = 花呗 | Yu'e Bao = 余额宝 | Baidu Maps = 百度地图 | Amap = AutoNavi = Gaode = 高德地图 | 
Google Translate = 谷歌翻译 = Google 翻译 | Google Docs = 谷歌文档 = Google 文档 | Google Earth = 谷歌地球 | Google Glass = 谷歌眼镜 | Google Photos = 谷歌相册 | Apple Watch = 苹果手表 | Apple Pay = 苹果支付 | App Store = 苹果应用商店 |
Walkman = 随身听 | Full Self-Driving = FSD = FSD (Full Self-Driving) = 完全自动驾驶 = 全自动驾驶 | XRP = 瑞波币 | Monero = XMR = 门罗币 | predictive processing = 预测加工 = 预测处理 | VPN = VPNs = 虚拟专用网络 = 虚拟专用网 = 虚拟私人网络 |
SUV = SUVs = 运动型多用途车 | PC = PCs = personal computer = personal computers = 个人电脑 | smartphone = smartphones = 智能手机 = 智慧型手机 | semiconductor = semiconductors = 半导体 | photolithography = lithography = 光刻 |
lithography machine = lithography machines = 光刻机 | chiplet = chiplets = 芯粒 = 小芯片 | advanced packaging = 先进封装 | silicon carbide = SiC = 碳化硅 | gallium nitride = 氮化镓 | lithium iron phosphate = LFP = 磷酸铁锂 |
perovskite = 钙钛矿 | superconductor = superconductors = 超导体 | graphene = 石墨烯 | brain-computer interface = brain-computer interfaces = BCI = 脑机接口 | digital twin = digital twins = 数字孪生 | low-altitude economy = 低空经济 |
eVTOL = 电动垂直起降飞行器 | lab-grown meat = cultivated meat = 人造肉 = 培育肉`;
