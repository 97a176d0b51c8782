### N7 and I6: planning the first meeting, seeing it, not being able to come.

# The group plans
meeting-plan-title = التخطيط للقاء الأول
meeting-plan-intro = هنا يُختار اليوم والوقت والمكان. ويصل الخبر إلى القادم الجديد بلغته.
meeting-plan-by = من الأفضل أن يكون اللقاء قبل { $date }.
meeting-plan-times = أوقات تناسب الطرفين: { $list }.
meeting-plan-tip-title = ثلاث أفكار جيدة للقاء الأول
meeting-plan-tip-1 = قهوة أو شاي في مكتبة عامة أو مركز الحي. المكان هادئ ومجاني.
meeting-plan-tip-2 = نزهة في حديقة. الحديث أسهل أثناء المشي.
meeting-plan-tip-3 = طبخ مشترك في مركز الحي. وكل شخص يُحضر شيئًا.
meeting-plan-tip-public = في المرة الأولى يُفضّل مكان عام، لا بيت أحد.
meeting-plan-place-kind = ما نوع المكان؟
meeting-plan-place = ما اسم المكان؟
meeting-plan-way = كيف يمكن الوصول إلى المكان؟
meeting-plan-way-hint = مثلًا: الترام 9، محطة Voorbeeldplein، ثم دقيقتان مشيًا.
meeting-plan-ends = حتى أي ساعة؟
meeting-plan-go = تحديد هذا الموعد
meeting-planned = تم تحديد الموعد. سيصل الخبر إلى الجميع.
meeting-change-go = تعديل اللقاء
meeting-changed = تم تعديل اللقاء. سيصل الخبر إلى الجميع.
meeting-cancel-go = إلغاء اللقاء
meeting-cancel-sure = هل تريدون فعلًا إلغاء اللقاء؟ سيصل الخبر إلى الجميع.
meeting-cancelled = أُلغي اللقاء. يمكن اختيار يوم جديد معًا.

# Who does what
meeting-tasks-title = من يفعل ماذا؟
meeting-tasks-why = مع خمسة أشخاص تبقى مهمة كل واحد صغيرة.
meeting-task-welcome = الحضور أولًا والترحيب
meeting-task-meet-at-stop = الاستقبال عند المحطة
meeting-task-drinks = إحضار المشروبات وشيء لذيذ
meeting-task-place = ترتيب المكان
meeting-task-children = إحضار شيء ممتع للأطفال
meeting-task-translate = الترجمة أو تجهيز تطبيق للترجمة
meeting-task-message = إرسال رسالة قبل يوم
meeting-task-nobody = لا أحد بعد
meeting-task-take = أنا أتولى ذلك
meeting-task-taken = تولّي المهمة: { $name }
meeting-task-yours = هذه مهمتك
meeting-task-give-back = أعتذر عن هذه المهمة

# Seeing the meeting
meeting-next-title = لقاؤكم الأول
meeting-next-title-later = لقاؤكم القادم
meeting-next-none = لا يوجد موعد بعد. ستقترح المجموعة موعدًا.
meeting-when = الموعد
meeting-where = المكان
meeting-address-show = يمكن إظهار هذا العنوان للسائق.
meeting-way = طريق الوصول
meeting-who-comes = من سيأتي
meeting-likes-to-help = يمكن المساعدة في: { $list }
meeting-calendar = إضافة إلى التقويم
meeting-calendar-note = يظهر في التقويم «Samen Hier» فقط، بلا أسماء.
meeting-calendar-title = Samen Hier
meeting-calendar-text = التفاصيل في الصفحة.

# I cannot come
meeting-cannot = لا أستطيع الحضور
meeting-cannot-text = لا بأس. لا داعي لذكر السبب. سنخبر الآخرين.
meeting-cannot-go = إبلاغ الآخرين بعدم حضوري
meeting-cannot-done = وصل الخبر إلى الآخرين. وتختارون معًا يومًا آخر.
meeting-cannot-done-group = وصل الخبر إلى مجموعتك. واللقاء قائم.
meeting-can-after-all = أستطيع الحضور
meeting-absent = اعتذار عن الحضور: { $name }
meeting-held-question = هل تم اللقاء؟
meeting-held-yes = نعم، التقينا
meeting-held-no = لا، لم يتم
meeting-held-done = جميل. الآن بدأت سنتكم فعلًا.

# Ice-breakers, side by side in two languages
meeting-ice-title = أسئلة لبداية الحديث
meeting-ice-text = يكفي سؤال واحد. والجميع يجيب.
meeting-ice-1 = ما الطعام المفضل لديك؟
meeting-ice-2 = ما أجمل مكان في هذه المدينة برأيك؟
meeting-ice-3 = أي موسيقى تُفرحك؟
meeting-ice-4 = ما نشاطك المفضل في يوم العطلة؟
meeting-ice-5 = أي كلمة هولندية تبدو لك مضحكة؟
meeting-ice-6 = ما الذي كان جديدًا عليك هذا الأسبوع؟
meeting-phrase-title = جملة لذلك اليوم
meeting-phrase-meaning = هكذا يعبّر المرء عن سروره بالتعرّف على شخص جديد.
meeting-kit-title = للقاء الأول
meeting-kit-shared = ما يجمعكم الآن

# The page of the group, and what the pages need besides
meeting-group-title = مجموعتك
meeting-group-text = هؤلاء الأشخاص إلى جانبك هذه السنة، وقد اختاروا ذلك بأنفسهم.
meeting-group-speaks = اللغات: { $list }
meeting-group-next = عرض موعد اللقاء
meeting-tasks-which = ما الذي يجب فعله؟
meeting-day-refused = هذا اليوم لا يناسب القادم الجديد. يمكن اختيار يوم آخر.
meeting-changed-meanwhile = عدّل شخص آخر الموعد قبل قليل. يظهر الوضع الحالي في الأعلى، والنص المكتوب هنا محفوظ.
meeting-too-long = النص طويل. الحد الأقصى للحروف: { $max }.
meeting-calendar-place = إضافة المكان إلى التقويم أيضًا
meeting-kind-missing = يرجى اختيار نوع المكان.
meeting-cannot-done-mine = تم الاعتذار عن هذا اللقاء، ووصل الخبر إلى الآخرين.
meeting-until = حتى { $time }
