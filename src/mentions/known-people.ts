/** A surname stands for somebody only where nobody else of the post has it. */
export const people = `Donald Trump = Trump = 特朗普 = 川普 = 川总 = 川宝 = 懂王 | Xi Jinping = 习近平 | Vladimir Putin = Putin = 普京 = 普丁 | Mao Zedong = Mao = Chairman Mao = 毛泽东 = 毛主席 | Deng Xiaoping = 邓小平 |
Jensen Huang = 黄仁勋 = 老黄 | Warren Buffett = Buffett = 巴菲特 | Charlie Munger = Munger = 芒格 | Alexander the Great = 亚历山大大帝 | Confucius = 孔子 | Lao Tzu = Laozi = 老子 |
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
Volodymyr Zelensky = Volodymyr Zelenskyy = Zelensky = Zelenskyy = 泽连斯基 = 泽伦斯基 | Emmanuel Macron = Macron = 马克龙 | Angela Merkel = Merkel = 默克尔 |
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
Mohammed bin Salman = MBS = 穆罕默德·本·萨勒曼 = 萨勒曼 | Bashar al-Assad = Assad = 阿萨德 | Saddam Hussein = 萨达姆·侯赛因 = 萨达姆 | Osama bin Laden = bin Laden = 本·拉登 = 本拉登 |
Dmitry Medvedev = Medvedev = 梅德韦杰夫 | Yevgeny Prigozhin = Prigozhin = 普里戈任 | Alexei Navalny = Navalny = 纳瓦尔尼 | Sanae Takaichi = Takaichi = 高市早苗 |
Shigeru Ishiba = Ishiba = 石破茂 | Yoon Suk Yeol = 尹锡悦 | Lee Jae-myung = Lee Jae Myung = 李在明 | Sam Altman = Altman = 萨姆·奥特曼 = 奥特曼 = 奥尔特曼 = 阿尔特曼 |
Dario Amodei = Amodei = 阿莫代伊 = 阿莫迪 | Demis Hassabis = Hassabis = 哈萨比斯 | Ilya Sutskever = Sutskever = 苏茨克维 = 苏茨克弗 | Andrej Karpathy = Karpathy = 卡帕西 = 卡帕蒂 |
Mira Murati = Murati = 穆拉蒂 | Greg Brockman = Brockman = 格雷格·布罗克曼 | Peter Thiel = Thiel = 彼得·蒂尔 = 彼得·泰尔 | Marc Andreessen = Andreessen = 马克·安德森 = 马克·安德里森 |
Reid Hoffman = 里德·霍夫曼 | Eric Schmidt = 埃里克·施密特 | Larry Page = 拉里·佩奇 | Sergey Brin = Brin = 谢尔盖·布林 | Tim Cook = 蒂姆·库克 = 库克 |
Steve Wozniak = Wozniak = 沃兹尼亚克 | Larry Ellison = Ellison = 拉里·埃里森 = 埃里森 | Masayoshi Son = 孙正义 | Jony Ive = 乔纳森·艾维 = 乔尼·艾维 | Alex Karp = Karp = 亚历克斯·卡普 |
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
Hassan Nasrallah = Nasrallah = 纳斯鲁拉 | Mahmoud Abbas = Abbas = 阿巴斯 | Ehud Barak = 埃胡德·巴拉克`;
