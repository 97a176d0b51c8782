### Questions: -label (the question), -short (on the check page), -why (why we ask), -hint, and what to do when it is not right: -missing, -wrong, -long.

# For every field
field-missing = يرجى كتابة إجابة هنا، أو تخطّي السؤال.
field-missing-required = هذه المعلومة ضرورية للمتابعة.
field-choose-one = يرجى اختيار إجابة واحدة.
field-choose-some = يمكن اختيار أكثر من إجابة.
field-choose-known = يرجى اختيار إجابة من القائمة.
field-too-long = النص طويل. الحد الأقصى للحروف: { $max }، والآن: { $length }.
field-too-many = الحد الأقصى للخيارات: { $max }، والآن: { $length }.
field-sensitive = الرجاء عدم الكتابة عن قصة اللجوء أو الدين أو البلد أو الصحة أو الأوراق. لا حاجة لنا بذلك.
field-sensitive-sure = ربما كُتب هنا شيء شخصي لا حاجة لنا بمعرفته. هل يبقى النص كما هو؟

# Name
field-name-label = بأي اسم نناديك؟
field-name-short = الاسم
field-name-hint = الاسم الأول يكفي، ويمكن أن يكون اسمًا آخر.
field-name-missing = يرجى كتابة اسم نناديك به.
field-say-name-label = كيف يُنطق اسمك؟
field-say-name-short = طريقة النطق
field-say-name-hint = مثلًا: سَ-مي-رة.
field-address-form-label = ما صيغة الخطاب المناسبة لك؟
field-address-form-why = يؤثر ذلك في صياغة الجمل في بعض اللغات. ولا نستخدمه لشيء آخر.
field-language-label = بأي لغة نكتب لك؟

# Reaching you
field-contact-by-label = ما أفضل طريقة للتواصل معك؟
field-contact-by-short = طريقة التواصل
field-contact-by-why = سيتواصل معك شخص من الفريق بهذه الطريقة.
field-contact-by-missing = يرجى اختيار طريقة للتواصل.
field-contact-times-label = ما أفضل وقت للاتصال بك؟
field-contact-times-short = الوقت المناسب
field-email-label = ما بريدك الإلكتروني؟
field-email-short = البريد الإلكتروني
field-email-why = لتسجيل الدخول برمز نرسله، بلا كلمة مرور.
field-email-none = ليس لديّ بريد إلكتروني
field-email-missing-plain = يرجى كتابة البريد الإلكتروني، مثلًا name@example.com.
field-email-wrong = يرجى كتابة البريد مع العلامة @، مثلًا name@example.com.
field-phone-label = ما رقم هاتفك؟
field-phone-short = الهاتف
field-phone-why = ليتمكن الفريق من الاتصال بك. ولا تراه المجموعة إلا برغبتك.
field-phone-missing = يرجى كتابة رقم الهاتف، وإلا فلا نستطيع التواصل معك.
field-phone-wrong = يرجى كتابة كل أرقام الهاتف، مثلًا 0612345678.
field-filled-by-label = من يجيب عن هذه الأسئلة؟
field-filled-by-short = من أجاب عن الأسئلة
field-filled-by-why = إذا ساعدك شخص، فسنسألك لاحقًا للتأكد من صحة الإجابات.

# Where
field-city-label = ما مدينة سكنك؟
field-city-short = المدينة
field-city-why = لكل مدينة فريقها ومجموعاتها.
field-city-missing = يرجى اختيار المدينة.
field-city-wrong = يرجى اختيار مدينة من القائمة. إذا لم تكن مدينتك فيها، فالبرنامج لم يصلها بعد.
field-postcode-label = ما رمزك البريدي؟
field-postcode-short = الرمز البريدي
field-postcode-hint = الأرقام الأربعة فقط، مثلًا 2525.
field-postcode-why = لنعرف مدة الطريق. ولا نسأل عن الشارع.
field-postcode-missing = يرجى كتابة الأرقام الأربعة من الرمز البريدي، مثلًا 2525.
field-postcode-wrong = يرجى كتابة الأرقام الأربعة فقط، مثلًا 2525.
field-eligible-label = هل لديك تصريح إقامة لجوء (verblijfsvergunning asiel)، ومدة وجودك في هولندا ثلاث سنوات أو أقل؟
field-eligible-short = تصريح إقامة ومدة لا تتجاوز ثلاث سنوات
field-eligible-yes = نعم
field-eligible-no = لا
field-eligible-unsure = لا أعرف بالتأكيد
field-eligible-why = البرنامج لمن وصلوا منذ مدة قصيرة. ولا نطلب أوراقًا ولا أرقامًا.
field-eligible-no-text = قد لا يكون هذا البرنامج مناسبًا. لكن التسجيل ممكن، وسيبحث الفريق معك عن حل.

# The household
field-household-short = المشاركون
field-household-why = لنبحث عن مجموعة مناسبة.
field-size-label = كم عددكم؟
field-size-short = عدد الأفراد
field-size-hint = العدد يشملك ويشمل الأطفال.
field-size-missing = يرجى كتابة عدد الأفراد.
field-size-wrong = يرجى كتابة عدد من 1 إلى 12.
field-child-ages-label = ما أعمار الأطفال؟
field-child-ages-short = أعمار الأطفال
field-child-ages-why = لتفكر المجموعة فيما يفرحهم. ولا نسأل عن الأسماء.
field-age-label = كم عمرك تقريبًا؟
field-age-short = العمر
field-age-why = يفضّل بعض الناس من هم في مثل عمرهم تقريبًا.

# Talking
field-languages-label = بأي لغات يمكنك التحدث؟
field-languages-short = اللغات
field-languages-why = لنبحث عن أشخاص يمكنك التفاهم معهم.
field-languages-none = لا أتكلمها
field-languages-other = لغة أخرى
field-languages-missing = يرجى اختيار لغة واحدة على الأقل مع المستوى.
field-languages-wrong = يرجى اختيار المستوى لكل لغة.
field-no-common-language-label = هل تناسبك أيضًا مجموعة بلا لغة مشتركة في البداية؟
field-no-common-language-short = بلا لغة مشتركة
field-no-common-language-why = بالإشارات وتطبيق الترجمة والصبر يتفاهم الناس جيدًا. وعندها تناسبك مجموعات أكثر.
field-no-common-language-yes = نعم، لا مانع
field-no-common-language-no = لا، أفضّل لغة مشتركة

# Time and travel
field-slots-label = ما أوقات فراغك عادةً؟
field-slots-short = الأوقات
field-slots-hint = كلما زادت الأوقات، زادت فرصة إيجاد أشخاص مناسبين بسرعة.
field-slots-why = لنبحث عن أشخاص لديهم الأوقات نفسها.
field-slots-missing = يرجى اختيار وقت واحد في الأسبوع على الأقل.
field-travel-label = ما أقصى مدة للطريق تناسبك؟
field-travel-short = مدة الطريق
field-travel-why = اللقاء أسهل مع مجموعة قريبة.
field-travel-by-label = ما وسيلة تنقلك عادةً؟

# What you want and like
field-goals-short = الأهداف
field-goals-hint = من هدف واحد إلى خمسة أهداف.
field-goals-why = لنبحث عن مجموعة تساعدك في ذلك.
field-goals-missing = يرجى اختيار هدف واحد على الأقل، ولو تقريبًا.
field-interests-label = ما هواياتك؟
field-interests-short = الهوايات
field-interests-hint = عشر هوايات على الأكثر.
field-interests-why = النشاط المشترك يسهّل التعارف.
field-contact-level-label = كم مرة يناسبك اللقاء تقريبًا؟
field-contact-level-short = عدد اللقاءات
field-contact-level-why = لنختار مجموعة لديها وقت كافٍ.
field-company-label = هل لديك رغبة في مجموعة من النساء فقط أو من الرجال فقط؟
field-company-short = نساء أو رجال
field-company-why = المهم هو شعورك بالأمان. وقد يطول الانتظار.
field-hope-label = ما آمالك في هذه السنة؟
field-hope-short = ما أتمناه
field-hope-why = بضع جمل تكفي. يقرؤها الفريق وحده في البداية.

# Members and groups
field-member-languages-why = اللغة المشتركة تساعد في البداية.
field-likes-label = ما الأنشطة المحببة لك مع الآخرين؟
field-likes-short = ما أحب فعله
field-likes-why = يساعد ذلك على تقسيم المهام بعدل لاحقًا.
field-hours-label = كم ساعة في الشهر يمكنك تخصيصها؟
field-hours-short = الساعات في الشهر
field-hours-why = ساعتان تكفيان. ولن نعطيك أكثر مما يناسبك.
field-hours-missing = يرجى اختيار عدد الساعات المناسب في الشهر.
field-experience-label = هل هناك ما يجب أن يعرفه الفريق عنك؟
field-experience-short = ملاحظة للفريق
field-experience-hint = مثلًا عملك أو لغة تعلّمتها.
field-promise-label = أتعهّد بالمشاركة لمدة سنة
field-promise-why = السنة معًا تنجح إذا بقي الجميع. وعند الضرورة يمكن التوقف دائمًا.
field-promise-missing = يرجى وضع علامة على الوعد بالمشاركة سنة. وعند التردد يُفضّل الحديث مع المجموعة أو الفريق أولًا.
field-group-name-label = ما اسم مجموعتكم؟
field-group-name-short = اسم المجموعة
field-group-name-hint = اسم قصير، مثل اسم الشارع أو النادي.
field-group-name-missing = يرجى كتابة اسم للمجموعة.
field-group-postcode-label = في أي منطقة تفضّلون اللقاء؟
field-group-postcode-short = المنطقة
field-household-kinds-label = من ترغبون في لقائه؟
field-household-kinds-short = من يناسبنا
field-household-kinds-why = لنبحث عن أسرة تناسبكم.
field-household-kinds-missing = يرجى اختيار نوع واحد على الأقل.
field-max-size-label = ما أكبر عدد لأفراد الأسرة يناسبكم؟
field-max-size-short = أكبر عدد للأسرة
field-offered-label = كم مرة يمكنكم اللقاء؟
field-offered-short = اللقاءات الممكنة
field-offered-missing = يرجى اختيار عدد اللقاءات الممكن.
field-group-no-common-language-label = هل تقبلون البداية بلا لغة مشتركة؟
field-places-label = أين تفضّلون اللقاء؟
field-places-short = الأماكن
field-company-with-label = هل مشاركتك فردية أم مع آخرين؟
field-company-with-short = المشاركة
field-company-with-missing = يرجى اختيار المشاركة الفردية أو مع آخرين.
field-initiator-label = هل لديك استعداد لتنسيق أمور المجموعة؟
field-initiator-short = تنسيق المجموعة
field-initiator-why = في كل مجموعة شخص يرتّب المواعيد الأولى ويتواصل مع الفريق.
field-initiator-missing = يرجى اختيار نعم أو لا. كلاهما مقبول.

# Other forms
field-date-label = أي يوم؟
field-date-missing = يرجى اختيار يوم.
field-date-wrong = يرجى كتابة اليوم والشهر والسنة، مثلًا 19-01-2027.
field-date-past = هذا اليوم مضى. يرجى اختيار يوم قادم.
field-time-label = في أي ساعة؟
field-time-missing = يرجى اختيار الوقت.
field-time-wrong = يُكتب الوقت هكذا: 19:00.
field-time-end-wrong = يجب أن يكون وقت النهاية بعد وقت البداية.
field-place-missing = يرجى كتابة مكان اللقاء.
field-address-label = العنوان
field-address-hint = الشارع والرقم والمدينة، لإظهارها للسائق عند الحاجة.
field-address-missing = يرجى كتابة الشارع والرقم والمدينة.
field-report-label = ما الذي يقلقك؟
field-report-missing = يرجى كتابة بضع كلمات عمّا يحدث.
field-reply-to-label = كيف نتواصل معك، إذا رغبت في ذلك؟
