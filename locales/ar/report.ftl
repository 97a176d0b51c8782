### The form behind "Something is not right", open to everybody.
report-title = هناك أمر يقلقني
report-text = نحن نسمعك. يقرأ الفريق وحده هذه الرسالة، لا المجموعة.
report-danger = عند الخطر الآن: رقم الطوارئ 112.
report-send = إرسال إلى الفريق
report-done = شكرًا. سيقرأ شخص من الفريق رسالتك في يوم العمل القادم.
