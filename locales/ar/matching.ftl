### P6: how groups and households are brought together.
matching-page-title = كيف نختار المجموعات؟
matching-intro = أي مجموعة تناسب أي أسرة؟ الحاسوب يساعد في الحساب، والإنسان يقرر، وأنتم تقولون نعم أو لا.

# What is used
matching-used-title = إلى ماذا ننظر؟
matching-used-city = السكن في المدينة نفسها، وألا يكون الطريق طويلًا.
matching-used-language = لغة مشتركة، أو قبول الطرفين بعدم وجودها.
matching-used-time = ساعات في الأسبوع تناسب الطرفين.
matching-used-goals = أهدافك، وما تحب المجموعة المساعدة فيه.
matching-used-interests = هواياتكم.
matching-used-age = أعماركم تقريبًا. لا نسأل عن سنة الميلاد.
matching-used-size = عدد أفراد الأسرة، ومقدار التواصل المطلوب.
matching-used-wish = الرغبة في مجموعة من النساء فقط أو الرجال فقط.
matching-used-children = عند وجود أطفال يكون لدى كل عضو في المجموعة شهادة حسن سلوك (VOG).

# What is never used
matching-never-title = ما لا ننظر إليه أبدًا
matching-never-text = بلدك وأصلك ودينك وصحتك وشهاداتك. لا نسأل عنها في أي مكان، فلا يعرفها الحاسوب.
matching-never-proxy = قد تدل اللغة على المكان الذي جئت منه. لذلك لا نحسب إلا إمكانية التفاهم بينكم.

# How it works
matching-how-title = كيف يتم الحساب؟
matching-how-1 = أولًا نستبعد الخيارات غير الممكنة، مثلًا بسبب طول الطريق.
matching-how-2 = ثم ينال كل خيار آخر نقاطًا من الطرفين. والقواعد واحدة للجميع.
matching-how-3 = بعدها يبحث الحاسوب عن أفضل توزيع للجميع معًا، ويتحقق من أنه الأفضل فعلًا.
matching-how-4 = من انتظر طويلًا له الأولوية، ولا ننسى أحدًا.
matching-how-skip = السؤال الذي بقي بلا إجابة يُحسب بدرجة متوسطة، ولا ينقص من فرصتك.

# Who decides
matching-who-title = من يقرر؟
matching-who-text = ينظر الفريق في كل اقتراح وأسبابه. ويمكنه أن يغيّر، وعندها يكتب السبب.
matching-who-you = ثم القرار لكم. و«لا» مقبولة دائمًا.

# Objecting
matching-object-title = هل لديك اعتراض؟
matching-object-text = يكفي إخبار الفريق. سينظر إنسان في الأمر مرة أخرى ويشرح السبب. ولن يؤثر ذلك على دورك في قائمة الانتظار.
matching-object-go = سؤال الفريق
matching-figures-title = أرقام
matching-figures-none = ليست لدينا أرقام نعرضها بعد. عندما تتوفر سننشرها هنا.
