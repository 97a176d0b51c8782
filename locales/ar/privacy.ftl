### P8: privacy in plain words.
privacy-page-title = ماذا نعرف عنك؟
privacy-intro = نسأل أقل ما يمكن. ومع كل سؤال نذكر السبب ومن يرى الإجابة.
privacy-draft-note = لم يقرأ محامٍ هذا النص بعد. كما أن بعض البيانات لا تُمحى تلقائيًا في موعدها حتى الآن. ويجب إنجاز الأمرين قبل مشاركة أشخاص حقيقيين.

# What we ask
privacy-ask-title = عمّ نسأل؟
privacy-ask-name = الاسم الذي نناديك به. وليس من الضروري أن يكون الاسم الذي في جواز السفر.
privacy-ask-contact = بريدك الإلكتروني أو هاتفك، لنتمكن من التواصل معك.
privacy-ask-area = مدينتك والأرقام الأربعة من الرمز البريدي، لنعرف مسافة الطريق.
privacy-ask-languages = لغاتك، لكي تتفاهموا.
privacy-ask-time = أوقات فراغك، ومدة الطريق المناسبة لك.
privacy-ask-goals = أهدافك وهواياتك.
privacy-ask-optional = يمكنك تخطّي كثير من الأسئلة، ولن يتأخر دورك بسبب ذلك.

# What we never ask
privacy-never-title = ما لا نسأل عنه أبدًا
privacy-never-1 = بلدك أو أصلك أو جنسيتك.
privacy-never-2 = دينك.
privacy-never-3 = لماذا وكيف جئت إلى هولندا.
privacy-never-4 = أمراضك.
privacy-never-5 = رقم خدمة المواطن (BSN) أو رقم الأجانب (V-nummer) أو نسخة من أوراقك.
privacy-never-6 = شارعك أو تاريخ ميلادك أو صورتك.
privacy-never-write = الرجاء عدم كتابة هذه الأمور أيضًا في الخانات الحرة.

# Who sees what
privacy-sees-title = من يرى ماذا؟
privacy-sees-self = تظهر لك كل إجاباتك، وفي أي يوم اطّلع عليها الفريق. أما ملاحظات الفريق فيمكنك طلبها منه.
privacy-sees-team = يرى فريق مدينتك إجاباتك. ولا يفتح رقم هاتفك وبريدك إلا عند الحاجة. ونسجّل ذلك.
privacy-sees-before = قبل الموافقة لا يرى الطرف الآخر اسمًا ولا عنوانًا. بل يرى مثلًا الفئة العمرية ومدة الطريق وبعض اللغات والأهداف والهوايات.
privacy-sees-after = بعد موافقة القادم الجديد تظهر له أسماء المجموعة. وإذا قال الجميع نعم، ترون أسماء بعضكم، والهاتف أو البريد الذي تختارون مشاركته.
privacy-sees-other-city = لا يرى فريق مدينة أخرى شيئًا عنك.
privacy-sees-research = لا يرى الباحثون شيئًا إلا بموافقة منفصلة منك. واسمك لا يظهر أبدًا.
privacy-sees-nobody-else = لا نبيع شيئًا. ولا توجد إعلانات ولا ملفات تتبّع.

# How long
privacy-long-title = مدة الحفظ
privacy-long-draft = ما لم يُرسل أو لم يؤكَّد برمز: سبعة أيام.
privacy-long-no-mail = التسجيل بلا بريد إلكتروني: ثلاثون يومًا، إلى أن يكلّمك الفريق.
privacy-long-waiting = إذا كنت في الانتظار ولم نسمع منك ستة أشهر، نسألك عن استمرار رغبتك. وبعد سبعة أشهر نمحو كل شيء. هذا لا يحدث تلقائيًا بعد.
privacy-long-year = بعد انتهاء السنة: تسعون يومًا أخرى. ثم نمحو البيانات، إلا إذا وافقت على بقائها. هذا لا يحدث تلقائيًا بعد.
privacy-long-backup = تبقى البيانات في النسخ الاحتياطية 35 يومًا على الأكثر.

# Your rights
privacy-rights-title = حقوقك
privacy-rights-see = الاطلاع على ما نعرفه عنك والحصول على نسخة منه.
privacy-rights-correct = تصحيح ما هو غير صحيح.
privacy-rights-withdraw = سحب موافقتك في أي وقت.
privacy-rights-erase = التوقف ومحو كل البيانات.
privacy-rights-object = السؤال عن سبب اختيارنا، والاعتراض عليه.
privacy-rights-complain = إذا لم يكن جوابنا مُرضيًا، يمكنك التوجه إلى هيئة حماية البيانات الهولندية (Autoriteit Persoonsgegevens).
privacy-rights-how = يكفي سؤال الفريق. لا حاجة إلى رسالة رسمية.

# A human decides
privacy-human-title = القرار لإنسان
privacy-human-text = يحسب الحاسوب من قد يناسب من. ثم ينظر شخص من الفريق ويقرر. وبعدها القرار لك: نعم أو لا.
privacy-human-more = كيف نختار المجموعات؟
privacy-cookies-title = ملفات تعريف الارتباط (cookies)
privacy-cookies-text = نستخدم الضروري فقط: للغتك ولإجاباتك التي لم تُرسل بعد ولتسجيل الدخول. لذلك لا نسأل عن ملفات تعريف الارتباط.
