/** A surname stands for somebody only where nobody else of the post has it. */
export const people = `Donald Trump = Trump = 特朗普 = 川普 = 川总 = 川总统 = 川宝 = 懂王 | Xi Jinping = 习近平 = 习总 | Vladimir Putin = Putin = 普京 = 弗拉基米尔·普京 = 普丁 | Mao Zedong = Mao = Chairman Mao = 毛泽东 = 毛主席 | Deng Xiaoping = 邓小平 |
Jensen Huang = 黄仁勋 = 老黄 | Warren Buffett = Buffett = 巴菲特 = 老巴 | Charlie Munger = Munger = 芒格 | Alexander the Great = 亚历山大大帝 | Confucius = 孔子 | Lao Tzu = Laozi = 老子 |
Buddha = Gautama Buddha = 佛陀 = 释迦牟尼 | Jesus = Jesus Christ = 耶稣 | Muhammad = 穆罕默德 | Plato = 柏拉图 | Aristotle = 亚里士多德 | Socrates = 苏格拉底 | Euclid = 欧几里得 |
Albert Einstein = Einstein = 爱因斯坦 | Isaac Newton = Newton = 牛顿 | Charles Darwin = Darwin = 达尔文 | Karl Marx = Marx = 马克思 | Sigmund Freud = Freud = 弗洛伊德 |
Carl Jung = Jung = 荣格 | Napoleon = Napoleon Bonaparte = 拿破仑 | Julius Caesar = Caesar = 凯撒 = 恺撒 | William Shakespeare = Shakespeare = 莎士比亚 | Homer = 荷马 |
Leonardo da Vinci = Da Vinci = 达·芬奇 = 达芬奇 | Marcus Aurelius = 马可·奥勒留 = 马可奥勒留 | Steve Jobs = Jobs = 乔布斯 = 贾伯斯 | Bill Gates = Gates = 比尔·盖茨 = 盖茨 |
Fei-Fei Li = 李飞飞 | Andrew Ng = 吴恩达 | Kai-Fu Lee = 李开复 | John Maynard Keynes = Keynes = 凯恩斯 | Milton Friedman = Friedman = 弗里德曼 |
Friedrich Hayek = Hayek = 哈耶克 | Mark Twain = 马克·吐温 = 马克吐温 | Adam Smith = 亚当·斯密 = 亚当斯密 | Joseph Schumpeter = Schumpeter = 熊彼特 | Max Weber = 马克斯·韦伯 = 韦伯 |
Immanuel Kant = Kant = 康德 | Hegel = 黑格尔 | Friedrich Nietzsche = Nietzsche = 尼采 | Ludwig Wittgenstein = Wittgenstein = 维特根斯坦 |
Martin Heidegger = Heidegger = 海德格尔 | Jean-Paul Sartre = Sartre = 萨特 | Albert Camus = Camus = 加缪 | Michel Foucault = Foucault = 福柯 |
Hannah Arendt = Arendt = 阿伦特 | Baruch Spinoza = Spinoza = 斯宾诺莎 | René Descartes = Descartes = 笛卡尔 | David Hume = Hume = 休谟 | John Locke = 洛克 |
Thomas Hobbes = Hobbes = 霍布斯 | Jean-Jacques Rousseau = Rousseau = 卢梭 | Voltaire = 伏尔泰 | Niccolò Machiavelli = Machiavelli = 马基雅维利 | Seneca = 塞涅卡 = 塞内卡 |
Epictetus = 爱比克泰德 | Alan Turing = Turing = 图灵 | John von Neumann = von Neumann = 冯·诺依曼 = 冯诺依曼 | Richard Feynman = Feynman = 费曼 |
Stephen Hawking = Hawking = 霍金 | Niels Bohr = Bohr = 玻尔 | Werner Heisenberg = Heisenberg = 海森堡 | Marie Curie = 居里夫人 | Galileo = Galileo Galilei = 伽利略 |
Nicolaus Copernicus = Copernicus = 哥白尼 | Thomas Edison = Edison = 爱迪生 | Abraham Lincoln = Lincoln = 林肯 | George Washington = 乔治·华盛顿 |
John F. Kennedy = JFK = Kennedy = 肯尼迪 | Richard Nixon = Nixon = 尼克松 | Ronald Reagan = Reagan = 里根 | George W. Bush = 小布什 = 布什 |
Barack Obama = Obama = 奥巴马 = 欧巴马 | Joe Biden = Biden = 拜登 | Winston Churchill = Churchill = 丘吉尔 | Margaret Thatcher = Thatcher = 撒切尔夫人 = 撒切尔 |
Adolf Hitler = Hitler = 希特勒 | Joseph Stalin = Stalin = 斯大林 | Vladimir Lenin = Lenin = 列宁 | Mikhail Gorbachev = Gorbachev = 戈尔巴乔夫 |
Volodymyr Zelensky = Volodymyr Zelenskyy = Zelensky = Zelenskyy = 泽连斯基 = 弗拉基米尔·泽连斯基 = 泽伦斯基 | Emmanuel Macron = Macron = 马克龙 | Angela Merkel = Merkel = 默克尔 |
Benjamin Netanyahu = Netanyahu = Bibi = 内塔尼亚胡 | Narendra Modi = Modi = 莫迪 | Kim Jong Un = 金正恩 | Elon Musk = Musk = 马斯克 | Jeff Bezos = Bezos = 贝索斯 = 贝佐斯 |
Mark Zuckerberg = Zuckerberg = Zuck = 扎克伯格 = 祖克柏 = 小扎 | Satya Nadella = Nadella = 纳德拉 | Sundar Pichai = Pichai = 皮查伊 | Jack Ma = 马云 | Jerome Powell = Powell = 鲍威尔 |
Janet Yellen = Yellen = 耶伦 | Ray Dalio = Dalio = 达利欧 = 达里奥 | George Soros = Soros = 索罗斯 | Daniel Kahneman = Kahneman = 卡尼曼 |
Geoffrey Hinton = Hinton = 辛顿 | Yann LeCun = LeCun = 杨立昆 | Lee Sedol = 李世石 | Jimmy Carter = Carter = 吉米·卡特 | Chiang Kai-shek = 蒋介石 = 蒋中正 |
Sun Yat-sen = 孙中山 = 孙文 | Zhou Enlai = 周恩来 | Hu Jintao = 胡锦涛 | Jiang Zemin = 江泽民 | Li Keqiang = 李克强 | Li Qiang = 李强 | Lee Kuan Yew = 李光耀 |
Carrie Lam = 林郑月娥 | Lai Ching-te = William Lai = 赖清德 | Tsai Ing-wen = 蔡英文 | Morris Chang = 张忠谋 | Terence Tao = 陶哲轩 | Lisa Su = 苏姿丰 | Andrew Yao = 姚期智 |
Li Ka-shing = 李嘉诚 | Fumio Kishida = 岸田文雄 | Shinzo Abe = 安倍晋三 = 安倍 | Taylor Swift = 泰勒·斯威夫特 | Martin Luther King Jr. = Martin Luther King = MLK = 马丁·路德·金 |
Leo Tolstoy = Tolstoy = 托尔斯泰 | Fyodor Dostoevsky = Dostoevsky = 陀思妥耶夫斯基 | Franz Kafka = Kafka = 卡夫卡 | Ernest Hemingway = Hemingway = 海明威 |
George Orwell = Orwell = 奥威尔 | Ludwig van Beethoven = Beethoven = 贝多芬 | Wolfgang Amadeus Mozart = Mozart = 莫扎特 | Johann Sebastian Bach = Bach = 巴赫 |
Vincent van Gogh = Van Gogh = 梵高 = 梵谷 | Pablo Picasso = Picasso = 毕加索 | Michelangelo = 米开朗基罗 | Kamala Harris = Harris = 卡玛拉·哈里斯 = 贺锦丽 |
JD Vance = J.D. Vance = Vance = 万斯 | Marco Rubio = Rubio = 卢比奥 = 鲁比奥 | Scott Bessent = Bessent = 贝森特 | Pete Hegseth = Hegseth = 赫格塞斯 = 海格塞斯 |
Nancy Pelosi = Pelosi = 佩洛西 | Bernie Sanders = Sanders = 伯尼·桑德斯 = 桑德斯 | Hillary Clinton = 希拉里·克林顿 = 希拉里 | Bill Clinton = 比尔·克林顿 |
Kevin Hassett = 凯文·哈塞特 = 哈塞特 | Howard Lutnick = Lutnick = 卢特尼克 | Steve Bannon = 班农 | Mike Pompeo = Pompeo = 蓬佩奥 | Mike Pence = Pence = 彭斯 |
Mike Johnson = 迈克·约翰逊 | Chuck Schumer = Schumer = 查克·舒默 = 舒默 | Mitch McConnell = McConnell = 麦康奈尔 | Gavin Newsom = Newsom = 纽森 = 纽瑟姆 |
Ron DeSantis = DeSantis = 德桑蒂斯 | Alexandria Ocasio-Cortez = AOC | Zohran Mamdani = Mamdani = 马姆达尼 = 曼达尼 | Keir Starmer = Starmer = 斯塔默 |
Boris Johnson = 鲍里斯·约翰逊 | Rishi Sunak = Sunak = 苏纳克 | Justin Trudeau = Trudeau = 特鲁多 = 杜鲁多 | Mark Carney = Carney = 马克·卡尼 |
Pierre Poilievre = Poilievre = 博励治 | Doug Ford = 道格·福特 | Olaf Scholz = Scholz = 朔尔茨 | Friedrich Merz = Merz = 默茨 | Giorgia Meloni = Meloni = 梅洛尼 |
Viktor Orbán = Viktor Orban = 欧尔班 | Recep Tayyip Erdoğan = Recep Tayyip Erdogan = Erdogan = 埃尔多安 | Ursula von der Leyen = 冯德莱恩 |
Christine Lagarde = Lagarde = 拉加德 | Javier Milei = Milei = 米莱 | Luiz Inácio Lula da Silva = Lula da Silva = Lula = 卢拉 |
Jair Bolsonaro = Bolsonaro = 博索纳罗 = 波索纳洛 | Nicolás Maduro = Nicolas Maduro = Maduro = 马杜罗 | Hugo Chávez = Hugo Chavez = 查韦斯 |
Fidel Castro = Castro = 卡斯特罗 | Nelson Mandela = Mandela = 曼德拉 | Mahatma Gandhi = Gandhi = 甘地 | Ali Khamenei = Khamenei = 哈梅内伊 |
Mohammed bin Salman = Mohammad bin Salman = MBS = 穆罕默德·本·萨勒曼 = 萨勒曼王储 = 小萨勒曼 | Bashar al-Assad = Assad = 阿萨德 | Saddam Hussein = 萨达姆·侯赛因 = 萨达姆 | Osama bin Laden = bin Laden = 本·拉登 = 本拉登 |
Dmitry Medvedev = Medvedev = 梅德韦杰夫 | Yevgeny Prigozhin = Prigozhin = 普里戈任 | Alexei Navalny = Navalny = 纳瓦尔尼 | Sanae Takaichi = Takaichi = 高市早苗 |
Shigeru Ishiba = Ishiba = 石破茂 | Yoon Suk Yeol = 尹锡悦 | Lee Jae-myung = Lee Jae Myung = 李在明 | Sam Altman = Altman = 萨姆·奥特曼 = 奥特曼 = 奥尔特曼 = 阿尔特曼 |
Dario Amodei = Amodei = 阿莫代伊 = 阿莫迪 | Demis Hassabis = Hassabis = 哈萨比斯 | Ilya Sutskever = Sutskever = 苏茨克维 = 苏茨克弗 | Andrej Karpathy = Karpathy = 卡帕西 = 卡帕蒂 |
Mira Murati = Murati = 穆拉蒂 | Greg Brockman = Brockman = 格雷格·布罗克曼 | Peter Thiel = Thiel = 彼得·蒂尔 = 彼得·泰尔 | Marc Andreessen = Andreessen = 马克·安德森 = 马克·安德里森 |
Reid Hoffman = 里德·霍夫曼 | Eric Schmidt = 埃里克·施密特 | Larry Page = 拉里·佩奇 | Sergey Brin = Brin = 谢尔盖·布林 | Tim Cook = 蒂姆·库克 = 库克 |
Steve Wozniak = Wozniak = Woz = 沃兹尼亚克 = 沃兹 | Larry Ellison = Ellison = 拉里·埃里森 = 埃里森 | Masayoshi Son = 孙正义 | Jony Ive = 乔纳森·艾维 = 乔尼·艾维 | Alex Karp = Karp = 亚历克斯·卡普 |
Michael Saylor = Saylor = 迈克尔·塞勒 | Vitalik Buterin = Vitalik = V神 | Satoshi Nakamoto = Satoshi = 中本聪 | Sam Bankman-Fried = SBF | Changpeng Zhao = 赵长鹏 |
Cathie Wood = Cathy Wood = Kathy Wood = 凯西·伍德 = 木头姐 | Michael Burry = Burry = 迈克尔·伯里 | Bill Ackman = Ackman = 比尔·阿克曼 = 阿克曼 |
Carl Icahn = Icahn = 卡尔·伊坎 = 伊坎 | Stanley Druckenmiller = Druckenmiller = 德鲁肯米勒 | Howard Marks = 霍华德·马克斯 | Seth Klarman = Klarman = 塞思·卡拉曼 |
Peter Lynch = 彼得·林奇 | Benjamin Graham = 本杰明·格雷厄姆 | Jamie Dimon = Dimon = 杰米·戴蒙 | Larry Fink = 拉里·芬克 | Nassim Nicholas Taleb = Nassim Taleb = Taleb = 塔勒布 |
Paul Graham = 保罗·格雷厄姆 | Naval Ravikant = Naval = 纳瓦尔 | Joe Rogan = 乔·罗根 | Tucker Carlson = 塔克·卡尔森 | Jordan Peterson = 乔丹·彼得森 |
Yuval Noah Harari = Yuval Harari = Harari = 尤瓦尔·赫拉利 = 赫拉利 | Steven Pinker = Pinker = 史蒂芬·平克 = 平克 | Malcolm Gladwell = Gladwell = 格拉德威尔 |
Noam Chomsky = Chomsky = 乔姆斯基 | Francis Fukuyama = Fukuyama = 福山 | Henry Kissinger = Kissinger = 基辛格 = 季辛吉 | Samuel Huntington = 亨廷顿 |
John Mearsheimer = Mearsheimer = 米尔斯海默 | Paul Krugman = Krugman = 克鲁格曼 | Joseph Stiglitz = Stiglitz = 斯蒂格利茨 | Ben Bernanke = Bernanke = 伯南克 |
Alan Greenspan = Greenspan = 格林斯潘 | Paul Volcker = Volcker = 沃尔克 | Larry Summers = 拉里·萨默斯 | Kevin Warsh = Warsh = 凯文·沃什 | Thomas Piketty = Piketty = 皮凯蒂 |
Paul Samuelson = 萨缪尔森 | Harry Markowitz = Markowitz = 马科维茨 = 马科维兹 | Amos Tversky = Tversky = 特沃斯基 | Angela Duckworth = Duckworth = 达克沃斯 |
Viktor Frankl = Frankl = 弗兰克尔 | Abraham Maslow = Maslow = 马斯洛 | Alfred Adler = Adler = 阿德勒 | Benjamin Franklin = Ben Franklin = 本杰明·富兰克林 = 富兰克林 |
Thomas Jefferson = Jefferson = 杰斐逊 | Alexander Hamilton = 亚历山大·汉密尔顿 = 汉密尔顿 | Franklin D. Roosevelt = Franklin Roosevelt = FDR = 富兰克林·罗斯福 |
Theodore Roosevelt = Teddy Roosevelt = 西奥多·罗斯福 = 老罗斯福 | Harry Truman = Truman = 杜鲁门 | Dwight Eisenhower = Eisenhower = 艾森豪威尔 | Martin Luther = 马丁·路德 |
Søren Kierkegaard = Kierkegaard = 克尔凯郭尔 | Arthur Schopenhauer = Schopenhauer = 叔本华 | Karl Popper = Popper = 波普尔 | Bertrand Russell = 罗素 |
Kurt Gödel = 哥德尔 | Claude Shannon = Shannon = 香农 | Nikola Tesla = 尼古拉·特斯拉 | Erwin Schrödinger = 薛定谔 | Max Planck = Planck = 普朗克 |
J. Robert Oppenheimer = Robert Oppenheimer = 奥本海默 | Linus Torvalds = 林纳斯·托瓦兹 | Marvin Minsky = Minsky = 明斯基 | Henry Ford = 亨利·福特 |
John D. Rockefeller = Rockefeller = 洛克菲勒 | Lionel Messi = Messi = 梅西 | Michael Jordan = 迈克尔·乔丹 | Kobe Bryant = 科比·布莱恩特 = 科比 | LeBron James = 勒布朗·詹姆斯 |
Roger Federer = Federer = 费德勒 | Leonardo DiCaprio = DiCaprio = 莱昂纳多·迪卡普里奥 = 莱昂纳多迪卡普里奥 = 小李子 | Tom Hanks = 汤姆·汉克斯 | Christopher Nolan = Nolan = 克里斯托弗·诺兰 = 诺兰 | Steven Spielberg = Spielberg = 斯皮尔伯格 |
Oprah Winfrey = Oprah = 奥普拉·温弗瑞 = 奥普拉 | Charles Dickens = Dickens = 狄更斯 | Jane Austen = 简·奥斯汀 | Gabriel García Márquez = 加西亚·马尔克斯 = 马尔克斯 |
Haruki Murakami = Murakami = 村上春树 | J.K. Rowling = J. K. Rowling = Rowling = J.K.罗琳 | Bruce Lee = 李小龙 | Jackie Chan = 成龙 | Richard Liu = 刘强东 |
Pony Ma = 马化腾 | Robin Li = 李彦宏 | Colin Huang = 黄峥 | Joseph Tsai = Joe Tsai = 蔡崇信 | Terry Gou = 郭台铭 | Jerry Yang = 杨致远 | Jimmy Lai = 黎智英 |
Walter Isaacson = Isaacson = 沃尔特·艾萨克森 = 艾萨克森 |
Jeffrey Epstein = Epstein = 杰弗里·爱泼斯坦 = 爱泼斯坦 | Ghislaine Maxwell = 吉斯莱恩·麦克斯韦 | Prince Andrew = 安德鲁王子 | Vlad Tenev = Vladimir Tenev = Tenev = 弗拉德·特内夫 = 特内夫 |
Elizabeth Warren = 伊丽莎白·沃伦 | Pam Bondi = Bondi = 帕姆·邦迪 = 邦迪 | Kash Patel = Patel = 卡什·帕特尔 |
Marjorie Taylor Greene = MTG = 马乔丽·泰勒·格林 = 马乔里·泰勒·格林 | Charlie Kirk = 查理·柯克 = 柯克 | Jared Kushner = Kushner = 贾里德·库什纳 = 库什纳 | Steve Witkoff = Witkoff = 史蒂夫·威特科夫 = 威特科夫 |
Chamath Palihapitiya = Chamath = 查马斯·帕里哈皮蒂亚 = 查马斯 | David Sacks = Sacks = 大卫·萨克斯 = 萨克斯 | Jason Calacanis = Calacanis = 杰森·卡拉卡尼斯 | David Friedberg = Friedberg = 大卫·弗里德伯格 |
Michael Dell = 迈克尔·戴尔 | David Ellison = 大卫·埃里森 | David Zaslav = Zaslav = 大卫·扎斯拉夫 = 扎斯拉夫 | Ted Sarandos = Sarandos = 泰德·萨兰多斯 = 萨兰多斯 |
Reed Hastings = Hastings = 里德·哈斯廷斯 = 里德·黑斯廷斯 | Bob Iger = Iger = 鲍勃·艾格 = 艾格 | Brian Chesky = Chesky = 布莱恩·切斯基 = 切斯基 | Brian Armstrong = 布莱恩·阿姆斯特朗 |
Patrick Collison = 帕特里克·科里森 | John Collison = 约翰·科里森 | Tobi Lütke = Tobi Lutke = Lütke = 托比·卢特克 | Sal Khan = Salman Khan = 萨尔·可汗 = 萨尔曼·可汗 |
Richard Sutton = Rich Sutton = Sutton = 理查德·萨顿 = 萨顿 | Jeff Dean = 杰夫·迪恩 | Noam Shazeer = Shazeer = 诺姆·沙泽尔 | Bill de Blasio = de Blasio = 比尔·德布拉西奥 = 德布拉西奥 |
Eric Adams = 埃里克·亚当斯 | Andrew Cuomo = Cuomo = 安德鲁·科莫 = 科莫 | Kathy Hochul = Hochul = 凯西·霍楚尔 = 霍楚尔 | Rudy Giuliani = Giuliani = 鲁迪·朱利安尼 = 朱利安尼 |
Zbigniew Brzezinski = Brzezinski = 兹比格涅夫·布热津斯基 = 布热津斯基 | David Ricardo = Ricardo = 大卫·李嘉图 = 李嘉图 | John Nash = 约翰·纳什 = 约翰·福布斯·纳什 | Ramanujan = Srinivasa Ramanujan = 拉马努金 |
Mario Draghi = Draghi = 马里奥·德拉吉 = 德拉吉 | George H. W. Bush = George H.W. Bush = 老布什 | Dick Cheney = Cheney = 迪克·切尼 = 切尼 |
Donald Rumsfeld = Rumsfeld = 拉姆斯菲尔德 | Condoleezza Rice = 康多莉扎·赖斯 = 赖斯 | Colin Powell = 科林·鲍威尔 | Antony Blinken = Tony Blinken = Blinken = 安东尼·布林肯 = 布林肯 |
Jake Sullivan = 杰克·沙利文 = 沙利文 | Lloyd Austin = 劳埃德·奥斯汀 | Tim Walz = Walz = 蒂姆·沃尔兹 = 沃尔兹 | Josh Shapiro = 乔什·夏皮罗 | Gretchen Whitmer = Whitmer = 格雷琴·惠特默 = 惠特默 |
Pete Buttigieg = Buttigieg = 皮特·布蒂吉格 = 布蒂吉格 | Joe Manchin = Manchin = 乔·曼钦 = 曼钦 | Amy Coney Barrett = 艾米·科尼·巴雷特 | Clarence Thomas = 克拉伦斯·托马斯 |
Samuel Alito = Alito = 塞缪尔·阿利托 = 阿利托 | Neil Gorsuch = Gorsuch = 尼尔·戈萨奇 = 戈萨奇 | Brett Kavanaugh = Kavanaugh = 布雷特·卡瓦诺 = 卡瓦诺 |
Sonia Sotomayor = Sotomayor = 索尼娅·索托马约尔 = 索托马约尔 | Elena Kagan = Kagan = 埃琳娜·卡根 = 卡根 | Ketanji Brown Jackson = 凯坦吉·布朗·杰克逊 | John Roberts = 约翰·罗伯茨 |
Mojtaba Khamenei = 穆杰塔巴·哈梅内伊 = 莫杰塔巴·哈梅内伊 | Masoud Pezeshkian = Pezeshkian = 佩泽希齐扬 | Ebrahim Raisi = Raisi = 莱希 | Yahya Sinwar = Sinwar = 辛瓦尔 |
Hassan Nasrallah = Nasrallah = 纳斯鲁拉 | Mahmoud Abbas = Abbas = 阿巴斯 | Ehud Barak = 埃胡德·巴拉克 |
Robert F. Kennedy Jr. = RFK Jr. = RFK | Lyndon B. Johnson = Lyndon Johnson = LBJ = 林登·约翰逊 |
Woodrow Wilson = 伍德罗·威尔逊 = 威尔逊总统 | Herbert Hoover = 赫伯特·胡佛 = 胡佛 | Gerald Ford = 杰拉尔德·福特 | John Adams = 约翰·亚当斯 |
James Madison = 詹姆斯·麦迪逊 = 麦迪逊 | Francis Bacon = 弗朗西斯·培根 = 培根 | Carl Friedrich Gauss = Gauss = 高斯 | Leonhard Euler = Euler = 欧拉 |
Bernhard Riemann = Riemann = 黎曼 | Henri Poincaré = Henri Poincare = Poincaré = 庞加莱 | David Hilbert = Hilbert = 希尔伯特 |
Blaise Pascal = Pascal = 帕斯卡 | Pierre de Fermat = Fermat = 费马 | Gottfried Wilhelm Leibniz = Gottfried Leibniz = Leibniz = 莱布尼茨 |
Archimedes = 阿基米德 | Pythagoras = 毕达哥拉斯 | Johannes Kepler = Kepler = 开普勒 | Michael Faraday = Faraday = 法拉第 |
Paul Dirac = Dirac = 狄拉克 | Enrico Fermi = Fermi = 费米 | Edward Teller = Teller = 爱德华·泰勒 | Norbert Wiener = Wiener = 维纳 |
Herbert Simon = Herbert A. Simon = 司马贺 = 赫伯特·西蒙 | John McCarthy = 约翰·麦卡锡 | Edsger Dijkstra = Dijkstra = 迪杰斯特拉 |
Donald Knuth = Knuth = 高德纳 | Tim Berners-Lee = 蒂姆·伯纳斯-李 | Vannevar Bush = 范内瓦·布什 | Grace Hopper = 格蕾丝·霍珀 |
Ada Lovelace = 阿达·洛芙莱斯 = 艾达·洛夫莱斯 | Gregor Mendel = Mendel = 孟德尔 | Louis Pasteur = Pasteur = 巴斯德 | James Watson = 詹姆斯·沃森 |
Francis Crick = 弗朗西斯·克里克 | Rosalind Franklin = 罗莎琳德·富兰克林 | Jane Goodall = 珍·古道尔 = 珍妮·古道尔 | Carl Sagan = Sagan = 卡尔·萨根 |
Rachel Carson = 蕾切尔·卡森 | B. F. Skinner = B.F. Skinner = 斯金纳 | Jacques Lacan = Lacan = 拉康 | Jean Piaget = Piaget = 皮亚杰 |
Jürgen Habermas = Habermas = 哈贝马斯 | Theodor Adorno = Adorno = 阿多诺 | Walter Benjamin = 本雅明 | Herbert Marcuse = Marcuse = 马尔库塞 |
Jacques Derrida = Derrida = 德里达 | Gilles Deleuze = Deleuze = 德勒兹 | Jean Baudrillard = Baudrillard = 鲍德里亚 |
Slavoj Žižek = Slavoj Zizek = Žižek = 齐泽克 | Simone de Beauvoir = Beauvoir = 波伏娃 = 波伏瓦 | Thomas Kuhn = 托马斯·库恩 |
Isaiah Berlin = 以赛亚·伯林 | John Rawls = Rawls = 罗尔斯 | Robert Nozick = Nozick = 诺齐克 | Leo Strauss = 列奥·施特劳斯 |
Carl Schmitt = 卡尔·施米特 = 施米特 | Alexis de Tocqueville = Tocqueville = 托克维尔 | Montesquieu = 孟德斯鸠 | Edmund Burke = 埃德蒙·伯克 |
John Stuart Mill = 约翰·斯图尔特·密尔 = 密尔 | Jeremy Bentham = Bentham = 边沁 | Thomas Malthus = Malthus = 马尔萨斯 |
Friedrich Engels = Engels = 恩格斯 | Rosa Luxemburg = 罗莎·卢森堡 | Leon Trotsky = Trotsky = 托洛茨基 |
Nikita Khrushchev = Khrushchev = 赫鲁晓夫 | Leonid Brezhnev = Brezhnev = 勃列日涅夫 | Boris Yeltsin = Yeltsin = 叶利钦 |
Thomas Aquinas = Aquinas = 托马斯·阿奎那 = 阿奎那 | Augustine = Saint Augustine = St. Augustine = 奥古斯丁 | John Calvin = 约翰·加尔文 = 加尔文 |
Cicero = 西塞罗 | Herodotus = 希罗多德 | Thucydides = 修昔底德 | Epicurus = 伊壁鸠鲁 | Heraclitus = 赫拉克利特 | Genghis Khan = 成吉思汗 |
Kublai Khan = 忽必烈 | Charlemagne = 查理曼 | Attila = 阿提拉 | Cleopatra = 克利奥帕特拉 = 埃及艳后 | Nero = 尼禄 | Constantine = 君士坦丁 |
Otto von Bismarck = Bismarck = 俾斯麦 | Klemens von Metternich = Metternich = 梅特涅 | Charles de Gaulle = de Gaulle = 戴高乐 |
Robespierre = Maximilien Robespierre = 罗伯斯庇尔 | Benito Mussolini = Mussolini = 墨索里尼 | Francisco Franco = 佛朗哥 |
Heinrich Himmler = Himmler = 希姆莱 | Joseph Goebbels = Goebbels = 戈培尔 | Anne Frank = 安妮·弗兰克 | Konrad Adenauer = Adenauer = 阿登纳 |
Willy Brandt = 勃兰特 | Helmut Kohl = 科尔总理 | Tony Blair = 托尼·布莱尔 = 布莱尔 | David Cameron = 戴维·卡梅伦 = 卡梅伦 | Theresa May = 特蕾莎·梅 |
Liz Truss = 利兹·特拉斯 = 特拉斯 | Nigel Farage = Farage = 法拉奇 | Jeremy Corbyn = Corbyn = 科尔宾 | Nicolas Sarkozy = Sarkozy = 萨科齐 |
François Hollande = Francois Hollande = 奥朗德 | Marine Le Pen = 玛丽娜·勒庞 = 勒庞 | Silvio Berlusconi = Berlusconi = 贝卢斯科尼 |
Jean-Claude Juncker = Juncker = 容克 | António Guterres = Antonio Guterres = Guterres = 古特雷斯 | Kofi Annan = 安南 | Ban Ki-moon = 潘基文 |
Mark Rutte = 吕特 | Jens Stoltenberg = Stoltenberg = 斯托尔滕贝格 | Donald Tusk = 图斯克 | Lech Wałęsa = Lech Walesa = 瓦文萨 |
Václav Havel = Vaclav Havel = 哈维尔 | Alexander Lukashenko = Lukashenko = 卢卡申科 | Sergey Lavrov = Sergei Lavrov = Lavrov = 拉夫罗夫 |
Dmitry Peskov = Peskov = 佩斯科夫 | Sergei Shoigu = Shoigu = 绍伊古 | Valery Zaluzhny = Zaluzhny = 扎卢日内 |
Pope Francis = 教皇方济各 = 教宗方济各 = 方济各 | Pope Leo XIV = 教宗利奥十四世 = 教宗良十四世 = 利奥十四世 = 良十四世 | Dalai Lama = 达赖喇嘛 = 达赖 |
Mother Teresa = 特蕾莎修女 | Aung San Suu Kyi = 昂山素季 | Ho Chi Minh = 胡志明 | Pol Pot = 波尔布特 | Sukarno = 苏加诺 | Suharto = 苏哈托 |
Rodrigo Duterte = Duterte = 杜特尔特 | Ferdinand Marcos = 费迪南德·马科斯 | Park Chung-hee = Park Chung Hee = 朴正熙 | Park Geun-hye = 朴槿惠 |
Moon Jae-in = 文在寅 | Kim Il Sung = Kim Il-sung = 金日成 | Kim Jong Il = Kim Jong-il = 金正日 | Hirohito = 裕仁 = 昭和天皇 |
Junichiro Koizumi = Koizumi = 小泉纯一郎 | Taro Aso = 麻生太郎 | Jawaharlal Nehru = Nehru = 尼赫鲁 | Indira Gandhi = 英迪拉·甘地 |
Ayatollah Khomeini = Ruhollah Khomeini = Khomeini = 霍梅尼 | Mahmoud Ahmadinejad = Ahmadinejad = 艾哈迈迪内贾德 |
Yasser Arafat = Arafat = 阿拉法特 | Yitzhak Rabin = Rabin = 拉宾 | Ariel Sharon = 阿里埃勒·沙龙 = 阿里埃尔·沙龙 | Shimon Peres = Peres = 佩雷斯 |
Golda Meir = 梅厄夫人 = 果尔达·梅厄 | Anwar Sadat = Sadat = 萨达特 | Gamal Abdel Nasser = Nasser = 纳赛尔 | Muammar Gaddafi = Gaddafi = 卡扎菲 |
Hosni Mubarak = Mubarak = 穆巴拉克 | Abdel Fattah el-Sisi = 塞西 | Robert Mugabe = Mugabe = 穆加贝 | Che Guevara = 切·格瓦拉 = 格瓦拉 |
Salvador Allende = Allende = 阿连德 | Augusto Pinochet = Pinochet = 皮诺切特 | Juan Perón = Juan Peron = 庇隆 |
Bernie Madoff = Bernard Madoff = Madoff = 伯纳德·麦道夫 = 麦道夫 | Queen Elizabeth II = Elizabeth II = 伊丽莎白二世 | Queen Victoria = 维多利亚女王 |
King Charles III = Charles III = 查尔斯三世 | Prince Harry = 哈里王子 | Meghan Markle = 梅根·马克尔 | Princess Diana = 戴安娜王妃 = 戴安娜 |
Melania Trump = Melania = 梅拉尼娅·特朗普 = 梅拉尼娅 | Ivanka Trump = Ivanka = 伊万卡·特朗普 = 伊万卡 | Donald Trump Jr. = Don Jr. = 小唐纳德·特朗普 = 小特朗普 |
Michelle Obama = 米歇尔·奥巴马 | Hunter Biden = 亨特·拜登 | Ted Cruz = 特德·克鲁兹 = 泰德·克鲁兹 | Mitt Romney = Romney = 米特·罗姆尼 = 罗姆尼 |
John McCain = McCain = 约翰·麦凯恩 = 麦凯恩 | Al Gore = 阿尔·戈尔 = 戈尔 | John Kerry = 约翰·克里 | Ruth Bader Ginsburg = RBG = Ginsburg = 金斯伯格 |
Antonin Scalia = Scalia = 斯卡利亚 | Robert Mueller = Mueller = 罗伯特·米勒 | James Comey = Comey = 詹姆斯·科米 = 科米 |
Tulsi Gabbard = Gabbard = 图尔西·加巴德 = 加巴德 | Kristi Noem = Noem = 克里斯蒂·诺姆 | Stephen Miller = 斯蒂芬·米勒 | Susie Wiles = 苏西·怀尔斯 |
Mike Waltz = 迈克·沃尔兹 | Peter Navarro = Navarro = 彼得·纳瓦罗 = 纳瓦罗 | Robert Lighthizer = Lighthizer = 莱特希泽 |
Steven Mnuchin = Mnuchin = 史蒂文·姆努钦 = 姆努钦 | Anthony Fauci = Fauci = 安东尼·福奇 = 福奇 | Candace Owens = 坎迪斯·欧文斯 | Ben Shapiro = 本·夏皮罗 |
Megyn Kelly = 梅根·凯利 | Rush Limbaugh = 拉什·林博 | Rupert Murdoch = Murdoch = 鲁珀特·默多克 = 默多克 | Steve Ballmer = Ballmer = 史蒂夫·鲍尔默 = 鲍尔默 |
Paul Allen = 保罗·艾伦 | Andy Grove = 安迪·格鲁夫 = 格鲁夫 | Gordon Moore = 戈登·摩尔 | Robert Noyce = Noyce = 罗伯特·诺伊斯 = 诺伊斯 |
William Shockley = Shockley = 肖克利 | Travis Kalanick = Kalanick = 特拉维斯·卡兰尼克 = 卡兰尼克 | Dara Khosrowshahi = 达拉·科斯罗萨西 |
Jack Dorsey = Dorsey = 杰克·多西 = 多西 | Evan Spiegel = 埃文·斯皮格尔 | Marissa Mayer = 玛丽莎·梅耶尔 |
Sheryl Sandberg = Sandberg = 谢丽尔·桑德伯格 = 桑德伯格 | Susan Wojcicki = 苏珊·沃西基 | Eduardo Saverin = 爱德华多·萨维林 |
Marc Benioff = Benioff = 马克·贝尼奥夫 = 贝尼奥夫 | Michael Bloomberg = 迈克尔·布隆伯格 = 布隆伯格 | Elizabeth Holmes = 伊丽莎白·霍姆斯 |
Adam Neumann = 亚当·诺伊曼 | Martin Shkreli = 马丁·史克雷利 | Palmer Luckey = 帕尔默·拉奇 | Vinod Khosla = Khosla = 维诺德·科斯拉 |
John Doerr = Doerr = 约翰·杜尔 | Michael Moritz = 迈克尔·莫里茨 | Garry Tan = 陈嘉兴 | Alexandr Wang = Alex Wang = 亚历山大·王 = 亚历山德·王 |
Arthur Mensch = 亚瑟·门施 | Mustafa Suleyman = Suleyman = 穆斯塔法·苏莱曼 = 苏莱曼 | Kevin Scott = 凯文·斯科特 | Fidji Simo = 菲吉·西莫 |
John Schulman = 约翰·舒尔曼 | Wojciech Zaremba = 沃伊切赫·扎伦巴 | Jan Leike = 扬·莱克 | Yoshua Bengio = Bengio = 约书亚·本吉奥 = 本吉奥 = 本希奥 |
Jürgen Schmidhuber = Schmidhuber = 施密德胡伯 | Stuart Russell = 斯图尔特·罗素 | Judea Pearl = 朱迪亚·珀尔 = 珀尔 | Gary Marcus = 加里·马库斯 |
Eliezer Yudkowsky = Yudkowsky = 埃利泽·尤德科夫斯基 = 尤德科夫斯基 | Nick Bostrom = Bostrom = 尼克·博斯特罗姆 = 博斯特罗姆 |
Max Tegmark = Tegmark = 迈克斯·泰格马克 = 泰格马克 | Ray Kurzweil = Kurzweil = 雷·库兹韦尔 = 库兹韦尔 | David Deutsch = 戴维·多伊奇 |
David Chalmers = Chalmers = 大卫·查尔默斯 = 查尔默斯 | Daniel Dennett = Dennett = 丹尼尔·丹尼特 = 丹尼特 | Roger Penrose = Penrose = 罗杰·彭罗斯 = 彭罗斯 |
Richard Dawkins = Dawkins = 理查德·道金斯 = 道金斯 | Sam Harris = 山姆·哈里斯 | Garry Kasparov = Gary Kasparov = Kasparov = 加里·卡斯帕罗夫 = 卡斯帕罗夫 |
Magnus Carlsen = Carlsen = 马格努斯·卡尔森 | Lei Jun = 雷军 | Zhang Yiming = 张一鸣 | William Ding = Ding Lei = 丁磊 |
Charles Zhang = Zhang Chaoyang = 张朝阳 | Daniel Zhang = Zhang Yong = 张勇 | Eddie Wu = Wu Yongming = 吴泳铭 | Ren Zhengfei = 任正非 |
Meng Wanzhou = 孟晚舟 | Richard Yu = Yu Chengdong = 余承东 | Liang Wenfeng = 梁文锋 | Wang Xing = 王兴 | Wang Chuanfu = 王传福 |
Robin Zeng = Zeng Yuqun = 曾毓群 | William Li = Li Bin = 李斌 | He Xiaopeng = 何小鹏 | Yang Zhilin = 杨植麟 | Wang Xiaochuan = 王小川 |
C.C. Wei = CC Wei = 魏哲家 | Mark Liu = 刘德音 | Cher Wang = 王雪红 | Stan Shih = 施振荣 | Steve Chen = 陈士骏 | Eric Yuan = 袁征 | Tony Xu = 徐迅 |
Hock Tan = 陈福阳 | Lip-Bu Tan = 陈立武 | Min Kao = 高民环 | Chen Ning Yang = Yang Chen-Ning = C. N. Yang = 杨振宁 |
Tsung-Dao Lee = T. D. Lee = 李政道 | Qian Xuesen = Tsien Hsue-shen = 钱学森 | Shiing-Shen Chern = 陈省身 | Shing-Tung Yau = 丘成桐 |
Yitang Zhang = 张益唐 | Tu Youyou = 屠呦呦 | Yuan Longping = 袁隆平 | Zhong Nanshan = 钟南山 | Mo Yan = 莫言 | Liu Cixin = Cixin Liu = 刘慈欣 |
Lu Xun = 鲁迅 | Hu Shih = Hu Shi = 胡适 | Chen Duxiu = 陈独秀 | Liang Qichao = 梁启超 | Kang Youwei = 康有为 | Li Hongzhang = 李鸿章 |
Empress Dowager Cixi = Cixi = 慈禧太后 = 慈禧 | Yuan Shikai = 袁世凯 | Chiang Ching-kuo = 蒋经国 | Lee Teng-hui = 李登辉 | Chen Shui-bian = 陈水扁 |
Ma Ying-jeou = 马英九 = 马总统 | Ko Wen-je = 柯文哲 | Hou Yu-ih = 侯友宜 | Han Kuo-yu = 韩国瑜 | Hsiao Bi-khim = 萧美琴 | Zhao Ziyang = 赵紫阳 |
Hu Yaobang = 胡耀邦 | Zhu Rongji = 朱镕基 | Wen Jiabao = 温家宝 | Wang Qishan = 王岐山 | Bo Xilai = 薄熙来 | Lin Biao = 林彪 | Liu Shaoqi = 刘少奇 |
Peng Dehuai = 彭德怀 | Hua Guofeng = 华国锋 | Wang Yi = 王毅 | Cai Qi = 蔡奇 | Liu He = 刘鹤 | He Lifeng = 何立峰`;
