### P1: the front page.

# The story in five short lines
home-page-title = معًا في مدينتك الجديدة
home-greeting = أهلًا وسهلًا
home-title = خمسة أشخاص. أسرة واحدة. سنة واحدة.
home-story-1 = الوصول إلى مدينة جديدة ليس سهلًا، خاصةً من دون معارف فيها.
home-story-2 = خمسة من سكان المدينة يشكّلون مجموعة ويقولون: نحن معك.
home-story-3 = تلتقون على مدى سنة، في أوقات تناسب الجميع.
home-story-4 = تتدربون على اللغة، وتشربون القهوة، وتحتفلون، وتبحثون عن عمل.
home-story-5 = الجميع يتعلّم، والجميع يتعرّف على أشخاص جدد.

# Why a network matters
home-why-title = لماذا معرفة الناس مهمة؟
home-why-quote = وجدتُ عملي عن طريق موظف في المدرسة الابتدائية التي تدرس فيها ابنة جار صديقي.
home-why-quote-by = من كلام شخص وصل حديثًا إلى هولندا.
home-why-text = هكذا تسير الأمور كثيرًا. شخص يعرف شخصًا، وذاك يعرف شخصًا آخر. وخمسة أشخاص يعرفون معًا المئات.
home-why-door = المجموعة تفتح أبوابًا لا تفتحها المكاتب الرسمية.
home-why-chain-label = هكذا كان الطريق: صديق، ثم جاره، ثم ابنته، ثم المدرسة، ثم موظف، ثم عمل.
home-chain-friend = صديقي
home-chain-neighbour = جاره
home-chain-daughter = ابنة الجار
home-chain-school = مدرستها
home-chain-employee = موظف هناك
home-chain-job = عملي

# Three doors
home-doors-title = كيف يمكنك المشاركة؟
home-door-household-title = وصلتُ حديثًا
home-door-household-text = لك وحدك أو لك ولعائلتك. نبحث عن مجموعة مناسبة.
home-door-group-title = نحن مجموعة
home-door-group-text = جيران أو زملاء أو أصدقاء أو أقارب. خمسة أشخاص يتقاسمون المهام.
home-door-alone-title = أشارك وحدي
home-door-alone-text = بلا مجموعة بعد؟ نحن نجمع أشخاصًا من المدينة نفسها.

# Cities and their state
home-cities-title = أين نحن؟
home-cities-text = المدن ليست كلها في المرحلة نفسها. ونحن نقول ذلك بصراحة.
home-cities-more = كل المدن

# The year in short
home-year-title = كيف تمضي السنة؟
home-year-1 = الأسابيع الأولى: تعارف ووضع خطة.
home-year-2 = الأشهر الأولى: الحي واللغة والمدرسة وطبيب العائلة والمحلات.
home-year-3 = منتصف السنة: حديث عن سير الأمور.
home-year-4 = بعد ذلك: معارف أكثر في العمل والرياضة والمدرسة.
home-year-5 = النهاية: وداع جميل، أو صداقة تستمر.
home-year-more = كيف يعمل البرنامج؟

# Who is behind it
home-who-title = من يقدّم هذا البرنامج؟
home-who-text = بدأ Samen Hier سنة 2019. أطلقته منظمة Justice and Peace في لاهاي على غرار برنامج في تورونتو. والخطة أن يكون في كل مدينة شريك محلي.
home-who-honest = هذا الموقع جديد. وما لم يكتمل بعد نقوله بوضوح.
home-who-person = الحديث هنا دائمًا مع إنسان، لا مع آلة.
home-empty-title = المكان لا يزال فارغًا
home-empty-text = الموقع في بدايته. عندما تُفتح مدينة، يصبح التسجيل ممكنًا هنا.
