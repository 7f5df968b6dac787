<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AddressWording</name>
    <message>
        <source>The server address is empty.</source>
        <translation>सर्वर का पता खाली है।</translation>
    </message>
    <message>
        <source>There is a blank, a line end or an invisible character in the server address.</source>
        <translation>सर्वर के पते में खाली जगह, नई पंक्ति या कोई अदृश्य अक्षर है।</translation>
    </message>
    <message>
        <source>The server address does not begin with https:// or http://.</source>
        <translation>सर्वर का पता https:// या http:// से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>The server address begins with something other than https:// or http://.</source>
        <translation>सर्वर का पता https:// या http:// के बजाय किसी और चीज़ से शुरू होता है।</translation>
    </message>
    <message>
        <source>There is a name or a password in front of an @ in the server address. Sign in instead; an address holds no password.</source>
        <translation>सर्वर के पते में @ से पहले कोई नाम या पासवर्ड है। इसके बजाय साइन इन करें; पते में पासवर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>The server address names no server: after https:// or http:// comes its name.</source>
        <translation>पते में सर्वर का नाम नहीं है: नाम https:// या http:// के बाद आता है।</translation>
    </message>
    <message>
        <source>The server&apos;s name in the address cannot be right.</source>
        <translation>पते में सर्वर का नाम सही नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The port in the server address, behind the colon, is no number from 1 to 65535.</source>
        <translation>सर्वर के पते में कोलन के बाद का पोर्ट 1 से 65535 तक की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>There is a question mark in the server address; it ends before that.</source>
        <translation>सर्वर के पते में प्रश्नचिह्न है; पता उससे पहले खत्म होता है।</translation>
    </message>
    <message>
        <source>There is a # in the server address; it ends before that.</source>
        <translation>सर्वर के पते में # है; पता उससे पहले खत्म होता है।</translation>
    </message>
    <message>
        <source>There is a character in the server address that no address may hold. In its encoded form, such as %20, it may.</source>
        <translation>सर्वर के पते में ऐसा अक्षर है जो किसी पते में नहीं हो सकता। %20 जैसे एन्कोड किए रूप में वह हो सकता है।</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Lessons are still being uploaded.</source>
        <translation>पाठ अभी अपलोड हो रहे हैं।</translation>
    </message>
    <message>
        <source>Whatever you choose, nothing is lost: LessonLift goes on where it ended when you start it again.</source>
        <translation>आप जो भी चुनें, कुछ नहीं खोएगा: LessonLift दोबारा शुरू करने पर वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Close LessonLift</source>
        <translation>LessonLift बंद करें</translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation>ट्रे में चलने दें (&amp;K)</translation>
    </message>
    <message>
        <source>Stop after this &amp;batch</source>
        <translation>इस बैच के बाद रोकें (&amp;B)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>अभी रोकें (&amp;N)</translation>
    </message>
    <message>
        <source>Lessons are waiting to be uploaded.</source>
        <translation>पाठ अपलोड होने के इंतज़ार में हैं।</translation>
    </message>
</context>
<context>
    <name>DroppedFolders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln और</numerusform>
            <numerusform>%Ln और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was dropped is not on this computer and was not taken: %1.</source>
        <translation>
            <numerusform>जो छोड़ा गया उसमें से %Ln इस कंप्यूटर पर नहीं है और नहीं लिया गया: %1।</numerusform>
            <numerusform>जो छोड़ा गया उसमें से %Ln इस कंप्यूटर पर नहीं हैं और नहीं लिए गए: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what a web address leads to in a folder of this computer, and drop that folder.</source>
        <translation>वेब पते पर जो है उसे इस कंप्यूटर के किसी फ़ोल्डर में सहेजें, और वह फ़ोल्डर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Mount a network folder, so that it has a path on this computer, or copy it here; then drop it again.</source>
        <translation>नेटवर्क के फ़ोल्डर को माउंट करें, ताकि इस कंप्यूटर पर उसका पाथ हो, या उसे यहाँ कॉपी करें; फिर दोबारा छोड़ें।</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The server cannot be reached.</source>
        <translation>सर्वर से संपर्क नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>सर्वर से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>सर्वर का सर्टिफ़िकेट भरोसेमंद नहीं है।</translation>
    </message>
    <message>
        <source>This server address is not encrypted (http).</source>
        <translation>सर्वर का यह पता एन्क्रिप्टेड नहीं है (http)।</translation>
    </message>
    <message>
        <source>The server sent us to another address.</source>
        <translation>सर्वर ने हमें किसी दूसरे पते पर भेजा।</translation>
    </message>
    <message>
        <source>You are not signed in to the server.</source>
        <translation>आपने सर्वर पर साइन इन नहीं किया है।</translation>
    </message>
    <message>
        <source>Your account may not import lessons on this server.</source>
        <translation>आपके खाते को इस सर्वर पर पाठ इंपोर्ट करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The server refused a section because it is too large.</source>
        <translation>सर्वर ने एक खंड नहीं लिया, क्योंकि वह बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The server refused a section because its text is too long.</source>
        <translation>सर्वर ने एक खंड नहीं लिया, क्योंकि उसका टेक्स्ट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>सर्वर ने अनुरोध अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>सर्वर व्यस्त है।</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>सर्वर में गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>सर्वर का जवाब समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <translation>सर्वर इस तरह के अनुरोध को नहीं पहचानता।</translation>
    </message>
    <message>
        <source>The lesson is no longer on the server.</source>
        <translation>पाठ अब सर्वर पर नहीं है।</translation>
    </message>
    <message>
        <source>The server lists audio files that it does not serve.</source>
        <translation>सर्वर कुछ ऑडियो फ़ाइलों के नाम तो बताता है, लेकिन वे फ़ाइलें उपलब्ध नहीं हैं।</translation>
    </message>
    <message>
        <source>This server has no safe way to add sections to a lesson: it would delete audio.</source>
        <translation>इस सर्वर पर पाठ में खंड जोड़ने का कोई सुरक्षित तरीका नहीं है: जोड़ने से ऑडियो मिट जाता।</translation>
    </message>
    <message>
        <source>The lesson on the server has other texts or recordings in sections of the same title.</source>
        <translation>सर्वर वाले पाठ में इन्हीं शीर्षकों के खंडों में दूसरे टेक्स्ट या दूसरी रिकॉर्डिंग हैं।</translation>
    </message>
    <message>
        <source>The server accepted sections, but they are not in the lesson.</source>
        <translation>सर्वर ने खंड स्वीकार किए, लेकिन वे पाठ में नहीं हैं।</translation>
    </message>
    <message>
        <source>Somebody else added sections at the moment when LessonLift put the lesson in order; theirs may be lost.</source>
        <translation>जब LessonLift पाठ को क्रम में लगा रहा था, उसी समय किसी और ने खंड जोड़े; हो सकता है कि उनके खंड खो गए हों।</translation>
    </message>
    <message>
        <source>The lesson does not become whole, although its sections were sent three times.</source>
        <translation>खंड तीन बार भेजे गए, फिर भी पाठ पूरा नहीं हो रहा है।</translation>
    </message>
    <message>
        <source>The server refused some sections; the others are there.</source>
        <translation>सर्वर ने कुछ खंड नहीं लिए; बाकी पहुँच गए हैं।</translation>
    </message>
    <message>
        <source>The folder has problems that must be mended first. Nothing was sent.</source>
        <translation>फ़ोल्डर में कुछ समस्याएँ हैं जिन्हें पहले ठीक करना होगा। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>एक फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Another LessonLift is working on this lesson.</source>
        <translation>कोई दूसरा LessonLift इस पाठ पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>जर्नल का इस्तेमाल नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation>सिस्टम की कीचेन का इस्तेमाल नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>बीच में रुक गया।</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>रोका गया है।</translation>
    </message>
    <message>
        <source>Nothing is lost. Check the network and the server address, then resume.</source>
        <translation>कुछ नहीं खोया है। नेटवर्क और सर्वर का पता जाँचें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server&apos;s administrator for a valid certificate, or, where your organisation issues its own, for its CA file; then name that file.</source>
        <translation>कुछ नहीं भेजा गया। सर्वर के एडमिन से मान्य सर्टिफ़िकेट लगाने को कहें। अगर आपका संगठन अपने सर्टिफ़िकेट खुद जारी करता है, तो उसकी CA फ़ाइल माँगें और उसे चुनें।</translation>
    </message>
    <message>
        <source>Check the server address: it must be the API&apos;s own, ending in /api as a rule.</source>
        <translation>सर्वर का पता जाँचें: यह API का अपना पता होना चाहिए, जिसके आखिर में आम तौर पर /api होता है।</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again, then resume.</source>
        <translation>कुछ नहीं खोया है। दोबारा साइन इन करें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask an administrator for the role admin, then resume.</source>
        <translation>कुछ नहीं खोया है। किसी एडमिन से admin की भूमिका माँगें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>LessonLift tried several times. Nothing is lost: wait a while, then resume.</source>
        <translation>LessonLift ने कई बार कोशिश की। कुछ नहीं खोया है: थोड़ी देर रुकें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Check the server address; it must be the base of an audio-lessons API.</source>
        <translation>सर्वर का पता जाँचें; यह ऑडियो पाठों के API का मूल पता होना चाहिए।</translation>
    </message>
    <message>
        <source>Somebody deleted it. Import the folder as a new lesson.</source>
        <translation>किसी ने इसे मिटा दिया है। फ़ोल्डर को नए पाठ के रूप में इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Sections were stored but their audio is not served. Ask the administrator to check the server&apos;s storage, then resume.</source>
        <translation>खंड सेव हो गए, लेकिन उनका ऑडियो उपलब्ध नहीं है। एडमिन से सर्वर का स्टोरेज जाँचने को कहें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing was damaged. Import with the method “separate”: each batch becomes a lesson of its own, “Title - Part 1” and so on.</source>
        <translation>कोई नुकसान नहीं हुआ। “separate” तरीके से इंपोर्ट करें: हर बैच एक अलग पाठ बनेगा, जैसे “शीर्षक - Part 1”।</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Check that this is the right lesson; change the folder or the lesson so that they agree, or import as a new lesson.</source>
        <translation>पहले का कुछ नहीं बदला गया। जाँचें कि यह सही पाठ है; फ़ोल्डर या पाठ को बदलें ताकि दोनों मेल खाएँ, या नए पाठ के रूप में इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>They are not sent again, so that nothing doubles. Look at the lesson on the server, then verify or resume.</source>
        <translation>वे दोबारा नहीं भेजे जाते, ताकि कुछ भी दो बार न आए। सर्वर पर पाठ देखें, फिर जाँच करें (verify) या जारी रखें।</translation>
    </message>
    <message>
        <source>Put them in order on the server, or import with the method “separate”.</source>
        <translation>सर्वर पर इन्हें क्रम में लगाएँ, या “separate” तरीके से इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>The journal keeps the lesson as it was before. Ask who else worked on this lesson, and have the missing sections added again.</source>
        <translation>जर्नल में पाठ पहले जैसा सुरक्षित है। पता करें कि इस पाठ पर और किसने काम किया, और उनसे छूटे हुए खंड फिर से जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Mend the sections named, then resume: only they are sent, and put in order.</source>
        <translation>बताए गए खंड ठीक करें, फिर जारी रखें: सिर्फ़ वही भेजे जाएँगे और क्रम में लगाए जाएँगे।</translation>
    </message>
    <message>
        <source>Mend the files named, then import again.</source>
        <translation>बताई गई फ़ाइलें ठीक करें, फिर दोबारा इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Wait for the other one to end, or stop it.</source>
        <translation>यहाँ से कुछ नहीं भेजा गया। दूसरे के खत्म होने का इंतज़ार करें, या उसे रोकें।</translation>
    </message>
    <message>
        <source>Use a token file, or unlock the keychain.</source>
        <translation>टोकन फ़ाइल का इस्तेमाल करें, या कीचेन अनलॉक करें।</translation>
    </message>
    <message>
        <source>What was sent stays on the server. When you go on, LessonLift begins where it ended.</source>
        <translation>जो भेजा गया, वह सर्वर पर रहेगा। काम आगे बढ़ाने पर LessonLift वहीं से शुरू करेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Nothing is lost. When you resume, LessonLift begins where it ended.</source>
        <translation>कुछ नहीं खोया है। जारी रखने पर LessonLift वहीं से शुरू करेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>There is more than one lesson of this title on the server.</source>
        <translation>सर्वर पर इस शीर्षक के एक से ज़्यादा पाठ हैं।</translation>
    </message>
    <message>
        <source>Sections are not in their place or damaged, and this server cannot put sections in order.</source>
        <translation>कुछ खंड अपनी जगह पर नहीं हैं या ख़राब हैं, और यह सर्वर खंडों को क्रम में नहीं रख सकता।</translation>
    </message>
    <message>
        <source>Delete the empty ones on the server, or name the right one by its id.</source>
        <translation>सर्वर पर ख़ाली पाठ मिटा दें, या सही पाठ की ID बताएँ।</translation>
    </message>
    <message>
        <source>Audio files on the server cannot be looked at; whether they are right is not known.</source>
        <translation>सर्वर की कुछ ऑडियो फ़ाइलें देखी नहीं जा सकतीं; वे सही हैं या नहीं, यह मालूम नहीं।</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>एक फ़ाइल लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>They stay as they are. Verify at the level “deep”, which downloads each file; where that fails too, ask the server&apos;s administrator why they cannot be fetched.</source>
        <translation>वे जैसी हैं वैसी ही रहेंगी। “deep” स्तर पर जाँच करें, जो हर फ़ाइल डाउनलोड करता है; वह भी विफल हो, तो सर्वर के एडमिनिस्ट्रेटर से पूछें कि वे क्यों नहीं मिल रहीं।</translation>
    </message>
    <message>
        <source>The server loses what it is sent, or somebody else changes this lesson. Ask the administrator to check the server&apos;s storage, and find out who else works on the lesson; then resume, or repair it again.</source>
        <translation>सर्वर भेजी हुई चीज़ें खो देता है, या कोई और इस पाठ को बदल रहा है। एडमिनिस्ट्रेटर से सर्वर का स्टोरेज जाँचने को कहें, और पता करें कि पाठ पर और कौन काम कर रहा है; फिर काम आगे बढ़ाएँ, या पाठ को दोबारा सुधारें।</translation>
    </message>
    <message>
        <source>Nothing was sent. Name a file that does not exist yet, in a folder that may be written and has room; then try again.</source>
        <translation>कुछ नहीं भेजा गया। ऐसी फ़ाइल का नाम दें जो अभी मौजूद न हो और जिसके फ़ोल्डर में लिखने की अनुमति और जगह हो; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Name another port, or none: then one that is free is taken.</source>
        <translation>कोई दूसरा पोर्ट बताएँ, या कोई न बताएँ: तब कोई खाली पोर्ट लिया जाएगा।</translation>
    </message>
    <message>
        <source>no server is called %1</source>
        <translation>%1 नाम का कोई सर्वर नहीं है</translation>
    </message>
    <message>
        <source>nothing listens at that address</source>
        <translation>उस पते पर कोई सर्वर नहीं सुन रहा</translation>
    </message>
    <message>
        <source>no way to that network</source>
        <translation>उस नेटवर्क तक कोई रास्ता नहीं</translation>
    </message>
    <message>
        <source>What is named as the journal is no journal of LessonLift.</source>
        <translation>जिसे जर्नल बताया गया है, वह LessonLift का जर्नल नहीं है।</translation>
    </message>
    <message>
        <source>Check the id, the title and the server. The id stands at the end of a lesson&apos;s address; it names a lesson that has another title there, too.</source>
        <translation>ID, शीर्षक और सर्वर जाँचें। ID पाठ के पते के अंत में होती है; वहाँ पाठ का शीर्षक दूसरा हो, तब भी वह ID से पहचाना जाता है।</translation>
    </message>
    <message>
        <source>Nothing was sent this time. Put them back under their old names, then resume. If the folder is right as it is, import it again and name this lesson as the existing one (import FOLDER --lesson ID): then it is taken as it is, and what is on the server already stays there.</source>
        <translation>इस बार कुछ नहीं भेजा गया। उन्हें पुराने नामों से वापस रखें, फिर काम जारी रखें। अगर फ़ोल्डर जैसा है वैसा ही सही है, तो उसे फिर से इंपोर्ट करें और इसी पाठ को मौजूदा पाठ बताएँ (import FOLDER --lesson ID): तब वह जैसा है वैसा ही लिया जाएगा, और जो पहले से सर्वर पर है, वह वहीं रहेगा।</translation>
    </message>
    <message>
        <source>Nothing of it was changed, and nothing was sent. Name another file, with --journal or LESSONLIFT_JOURNAL, or none: then the usual journal is used.</source>
        <translation>उसमें कुछ नहीं बदला गया, और कुछ नहीं भेजा गया। --journal या LESSONLIFT_JOURNAL से कोई दूसरी फ़ाइल बताएँ, या कोई न बताएँ: तब हमेशा का जर्नल इस्तेमाल होगा।</translation>
    </message>
    <message>
        <source>The line is too slow: the server ends a request before this section has arrived whole.</source>
        <translation>लाइन बहुत धीमी है: यह खंड पूरा पहुँचे, उससे पहले ही सर्वर अनुरोध बंद कर देता है।</translation>
    </message>
    <message>
        <source>The lesson would become too large: the server keeps at most 16 MiB of texts and references in one lesson.</source>
        <translation>पाठ बहुत बड़ा हो जाएगा: सर्वर एक पाठ में टेक्स्ट और संदर्भ ज़्यादा से ज़्यादा 16 MiB तक रखता है।</translation>
    </message>
    <message>
        <source>Sections are not in their place or damaged, and the lesson is too long for this server to put in order; older servers take at most 100 kB of texts.</source>
        <translation>कुछ खंड अपनी जगह पर नहीं हैं या खराब हैं, और पाठ इतना लंबा है कि यह सर्वर उसे क्रम में नहीं लगा सकता; पुराने सर्वर ज़्यादा से ज़्यादा 100 kB टेक्स्ट लेते हैं।</translation>
    </message>
    <message>
        <source>What was sent before is safe. Use a faster line, make the section&apos;s recordings smaller, or ask the administrator to raise the server&apos;s time limit for a request (requestTimeout in Node) or to let the proxy in front of it buffer requests; then resume.</source>
        <translation>पहले भेजा गया सब सुरक्षित है। तेज़ लाइन इस्तेमाल करें, खंड की रिकॉर्डिंग छोटी करें, या एडमिन से कहें कि वे एक अनुरोध के लिए सर्वर की समय-सीमा (Node में requestTimeout) बढ़ाएँ या सर्वर के आगे के प्रॉक्सी में अनुरोधों की बफ़रिंग चालू करें; इसके बाद फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing is lost. What is there stays; import the remaining sections as a lesson of their own, or shorten the texts.</source>
        <translation>कुछ भी खोया नहीं है। जो वहाँ है, वह बना रहेगा; बाकी खंडों को एक अलग पाठ के रूप में इंपोर्ट करें, या टेक्स्ट छोटे करें।</translation>
    </message>
    <message>
        <source>Every section stays as it is. Ask the administrator to bring the server up to date or to raise its limit for JSON requests, then resume; or put the sections in order on the server.</source>
        <translation>हर खंड जैसा है वैसा ही रहेगा। एडमिन से सर्वर को अपडेट करने या JSON अनुरोधों की उसकी सीमा बढ़ाने को कहें, फिर से शुरू करें; या खंडों को सर्वर पर ही क्रम में लगाएँ।</translation>
    </message>
    <message>
        <source>This is no server address.</source>
        <translation>यह सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>The address says http, but what answers at that port wants https.</source>
        <translation>पते में http है, लेकिन उस पोर्ट पर जो जवाब देता है उसे https चाहिए।</translation>
    </message>
    <message>
        <source>Something between here and the server, such as a proxy, a firewall or a sign-in page of the network, does not let LessonLift through.</source>
        <translation>यहाँ और सर्वर के बीच की कोई चीज़, जैसे प्रॉक्सी, फ़ायरवॉल या नेटवर्क का साइन-इन पेज, LessonLift को आगे नहीं जाने दे रही है।</translation>
    </message>
    <message>
        <source>The proxy that is named cannot be used.</source>
        <translation>बताई गई प्रॉक्सी का इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Nothing was sent. An address looks like https://api.example.org/api.</source>
        <translation>कुछ नहीं भेजा गया। पता https://api.example.org/api जैसा होता है।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the server address: its port may be another one, or it may be meant to begin with http://.</source>
        <translation>कुछ नहीं भेजा गया। सर्वर का पता जाँचें: हो सकता है कि पोर्ट दूसरा हो, या पता http:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>Check the server address: it may be meant to begin with https://, or its port may be another one.</source>
        <translation>सर्वर का पता जाँचें: हो सकता है कि वह https:// से शुरू होना चाहिए, या पोर्ट दूसरा हो।</translation>
    </message>
    <message>
        <source>Nothing is lost. Open the server&apos;s address in a browser on this computer: where a page of your network asks you to sign in, do so. Check the server address and the proxy&apos;s address, user name and password, or ask your network&apos;s administrator; then resume.</source>
        <translation>कुछ नहीं खोया है। इस कंप्यूटर के ब्राउज़र में सर्वर का पता खोलें: अगर आपके नेटवर्क का कोई पेज साइन इन करने को कहे, तो करें। सर्वर का पता और प्रॉक्सी का पता, यूज़र नाम और पासवर्ड जाँचें, या अपने नेटवर्क के एडमिन से पूछें; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing goes past it. Proxies of the kinds http, https, socks4, socks4a, socks5 and socks5h will do. Check the proxy settings, or http_proxy, https_proxy and all_proxy in the environment; then resume.</source>
        <translation>कुछ नहीं भेजा गया, और प्रॉक्सी को छोड़कर कुछ नहीं जाता। http, https, socks4, socks4a, socks5 और socks5h प्रकार की प्रॉक्सी काम करती हैं। प्रॉक्सी की सेटिंग, या एनवायरनमेंट में http_proxy, https_proxy और all_proxy जाँचें; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>The address says https, but what answers at that port speaks no TLS, or none that will do.</source>
        <translation>पते में https है, लेकिन उस पोर्ट पर जो जवाब देता है वह TLS नहीं बोलता, या ऐसा TLS बोलता है जो काम का नहीं।</translation>
    </message>
    <message>
        <source>The folder changed after it was checked.</source>
        <translation>जाँच के बाद फ़ोल्डर बदल गया।</translation>
    </message>
    <message>
        <source>The server made a lesson, but not with the title and the details it was sent.</source>
        <translation>सर्वर ने एक पाठ बनाया, पर भेजे गए शीर्षक और विवरण के साथ नहीं।</translation>
    </message>
    <message>
        <source>No second one is made. Look at the lesson of this id on the server: take it as the existing lesson, or take odd characters out of the title and the description and import again.</source>
        <translation>दूसरा पाठ नहीं बनाया जाता। सर्वर पर इस id वाला पाठ देखें: उसे मौजूदा पाठ के रूप में लें, या शीर्षक और विवरण से अजीब अक्षर हटाकर फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The server has no such lesson.</source>
        <translation>सर्वर पर ऐसा कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The port cannot be had.</source>
        <translation>यह पोर्ट नहीं मिल सकता।</translation>
    </message>
    <message>
        <source>What answers at this address is no web server.</source>
        <translation>इस पते पर जो जवाब देता है, वह वेब सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>This server, an older one, cannot append sections to a lesson.</source>
        <translation>यह पुराना सर्वर किसी पाठ में खंड नहीं जोड़ सकता।</translation>
    </message>
    <message>
        <source>The folder no longer has sections, texts or recordings that this import was begun with.</source>
        <translation>फ़ोल्डर में वे खंड, टेक्स्ट या रिकॉर्डिंग अब नहीं हैं जिनके साथ यह इंपोर्ट शुरू हुआ था।</translation>
    </message>
    <message>
        <source>Nothing is lost. Check the server address: its port may be another one.</source>
        <translation>कुछ नहीं खोया है। सर्वर का पता जाँचें: उसका पोर्ट कोई दूसरा हो सकता है।</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an https address, or allow http for this server (--allow-http) if you accept that others on the network can read along.</source>
        <translation>कुछ नहीं भेजा गया। https वाला पता डालें। अगर आपको मंज़ूर है कि नेटवर्क पर दूसरे लोग भी सब पढ़ सकें, तो इस सर्वर के लिए http की अनुमति दें (--allow-http)।</translation>
    </message>
    <message>
        <source>Make the section&apos;s audio smaller, or ask the administrator to raise the server&apos;s limit; then resume.</source>
        <translation>खंड का ऑडियो छोटा करें, या एडमिन से सर्वर की सीमा बढ़ाने को कहें; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Shorten the section&apos;s texts or split the section; then resume.</source>
        <translation>खंड के टेक्स्ट छोटे करें या खंड को बाँट दें; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>See what the server says, mend it, then resume.</source>
        <translation>देखें कि सर्वर क्या कह रहा है और उसे ठीक करें; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Nothing was damaged. Import with the method “auto”, which takes another way where there is a safe one, or with “separate”: each batch becomes a lesson of its own.</source>
        <translation>कुछ नहीं बिगड़ा। तरीके “auto” से इंपोर्ट करें, जो सुरक्षित होने पर दूसरा रास्ता लेता है, या “separate” से: हर बैच अपना अलग पाठ बन जाता है।</translation>
    </message>
    <message>
        <source>LessonLift stopped here, so that nothing is called done that is not as it stands in the folder. If the change is right, resume: the folder is checked anew, and what is not on the server yet is sent. If a section is on the server as it was before, put the old file back, then resume.</source>
        <translation>LessonLift यहीं रुक गया, ताकि ऐसा कुछ भी पूरा न बताया जाए जो फ़ोल्डर में वैसा नहीं है। अगर बदलाव सही है, तो जारी रखें: फ़ोल्डर की जाँच नए सिरे से होगी, और जो अभी सर्वर पर नहीं है वह भेजा जाएगा। अगर कोई खंड सर्वर पर पहले जैसा है, तो पुरानी फ़ाइल वापस रखें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Check the file and its permissions, then resume.</source>
        <translation>फ़ाइल और उसकी अनुमतियाँ जाँचें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Without a journal nothing is sent. Where a newer LessonLift wrote it, use that one. Else check that the disk has room, that the file may be written and locked (some network folders cannot lock), and that no other program holds it; then resume.</source>
        <translation>जर्नल के बिना कुछ नहीं भेजा जाता। अगर इसे किसी नए LessonLift ने लिखा है, तो उसी का इस्तेमाल करें। नहीं तो जाँचें कि डिस्क में जगह है, फ़ाइल में लिखा और उसे लॉक किया जा सकता है (कुछ नेटवर्क फ़ोल्डर लॉक नहीं कर सकते), और कोई दूसरा प्रोग्राम उसे रोके हुए नहीं है; फिर जारी रखें।</translation>
    </message>
    <message>
        <source>by way of the proxy that %1 names</source>
        <translation>%1 में बताए गए प्रॉक्सी से होकर</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/से॰</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>आज %1</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>listed</source>
        <translation>सूची में है</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <comment>the form: Easy English</comment>
        <translation>टेक्स्ट, %1</translation>
    </message>
    <message>
        <source>Audio, %1</source>
        <comment>the form: Easy English</comment>
        <translation>ऑडियो, %1</translation>
    </message>
    <message>
        <source>not in the folder</source>
        <translation>फ़ोल्डर में नहीं है</translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message>
        <source>the same</source>
        <translation>वही है</translation>
    </message>
    <message>
        <source>not on the server</source>
        <translation>सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>on the server only</source>
        <translation>सिर्फ़ सर्वर पर है</translation>
    </message>
    <message>
        <source>on the server more than once</source>
        <translation>सर्वर पर एक से ज़्यादा बार है</translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>अपनी जगह पर नहीं है</translation>
    </message>
    <message>
        <source>text differs</source>
        <translation>टेक्स्ट अलग है</translation>
    </message>
    <message>
        <source>audio differs</source>
        <translation>ऑडियो अलग है</translation>
    </message>
    <message>
        <source>audio is listed but not served</source>
        <translation>ऑडियो का नाम है, पर फ़ाइल उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>audio is not listed</source>
        <translation>ऑडियो का नाम नहीं है</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>देखा नहीं जा सका</translation>
    </message>
    <message>
        <source>as the server lists them; whether their audio is served was not looked at</source>
        <translation>सर्वर की सूची के अनुसार; ऑडियो उपलब्ध है या नहीं, यह नहीं देखा गया</translation>
    </message>
    <message>
        <source>their audio is served with the right size</source>
        <translation>उनका ऑडियो सही आकार में उपलब्ध है</translation>
    </message>
    <message>
        <source>every byte of their audio was compared</source>
        <translation>उनके ऑडियो का हर बाइट मिलाया गया</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Easy English</source>
        <translation>आसान अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Easy Hindi</source>
        <translation>आसान हिंदी</translation>
    </message>
    <message>
        <source>other bytes of the same size, %1</source>
        <translation>आकार वही (%1), पर बाइट दूसरे</translation>
    </message>
    <message>
        <source>another size: %1 here, %2 there</source>
        <translation>आकार अलग: यहाँ %1, वहाँ %2</translation>
    </message>
    <message>
        <source>another size: %1 bytes here, %2 bytes there</source>
        <translation>आकार अलग: यहाँ %1 बाइट, वहाँ %2 बाइट</translation>
    </message>
    <message numerus="yes">
        <source>on the server %n times</source>
        <translation>
            <numerusform>सर्वर पर %n बार</numerusform>
            <numerusform>सर्वर पर %n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the server</source>
        <translation>%1 सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>%1 is on the server only</source>
        <translation>%1 सिर्फ़ सर्वर पर है</translation>
    </message>
    <message>
        <source>the illustrations are in another order</source>
        <translation>दृष्टांतों का क्रम अलग है</translation>
    </message>
    <message>
        <source>the text (%1) is not on the server</source>
        <translation>टेक्स्ट (%1) सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>a text (%1) is on the server only</source>
        <translation>एक टेक्स्ट (%1) सिर्फ़ सर्वर पर है</translation>
    </message>
    <message>
        <source>the text (%1) is another one on the server</source>
        <translation>टेक्स्ट (%1) सर्वर पर दूसरा है</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sections are whole</source>
        <translation>
            <numerusform>%n में से %1 खंड पूरा है</numerusform>
            <numerusform>%n में से %1 खंड पूरे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>the text (%1) differs only in its Unicode form and its line ends</source>
        <translation>टेक्स्ट (%1) केवल यूनिकोड रूप और पंक्तियों के अंत में अलग है</translation>
    </message>
    <message>
        <source>the text (%1) differs only in its Unicode form</source>
        <translation>टेक्स्ट (%1) केवल यूनिकोड रूप में अलग है</translation>
    </message>
    <message>
        <source>the text (%1) differs only in its line ends</source>
        <translation>टेक्स्ट (%1) केवल पंक्तियों के अंत में अलग है</translation>
    </message>
    <message>
        <source>The server has a recording here that the folder has not: %1</source>
        <translation>यहाँ सर्वर पर एक रिकॉर्डिंग है जो फ़ोल्डर में नहीं है: %1</translation>
    </message>
</context>
<context>
    <name>HoldWording</name>
    <message>
        <source>Everything is paused.</source>
        <translation>सब कुछ रोका गया है।</translation>
    </message>
    <message>
        <source>Outside the upload hours; it goes on at %1.</source>
        <translation>अभी अपलोड का समय नहीं है; काम %1 से जारी होगा।</translation>
    </message>
    <message>
        <source>There is no network; it goes on by itself when it is back.</source>
        <translation>नेटवर्क नहीं है; लौटने पर काम अपने आप जारी होगा।</translation>
    </message>
    <message>
        <source>The computer goes to sleep; it goes on when it wakes.</source>
        <translation>कंप्यूटर स्लीप में जा रहा है; जागने पर काम जारी होगा।</translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>The journal %1 was damaged (%2). It was set aside as %3, and a new one was begun.</source>
        <translation>जर्नल %1 खराब हो गया था (%2)। उसे %3 के रूप में अलग रख दिया गया और नया जर्नल शुरू किया गया।</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <translation>उसमें से कुछ भी नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>Carried over: %1 imports and the IDs of %2 lessons; resume goes on with those that are not done, from what the server holds.</source>
        <translation>बचा लिए गए: %1 इंपोर्ट और %2 पाठों की ID। “जारी रखें” चुनने पर अधूरे इंपोर्ट वहाँ से आगे बढ़ेंगे जहाँ तक वे सर्वर पर पहुँच चुके हैं।</translation>
    </message>
    <message>
        <source>Not carried over, because the lesson they were filling is no longer known: %1.</source>
        <translation>ये नहीं बचाए जा सके, क्योंकि अब पता नहीं कि वे किस पाठ में जा रहे थे: %1।</translation>
    </message>
    <message>
        <source>Nothing is lost on the server. To go on with a lesson that is missing here, find its ID on the server and import its folder into it (import FOLDER --lesson ID): only what is not there yet is sent. Without the ID, a second lesson would be made.</source>
        <translation>सर्वर पर कुछ नहीं खोया है। जो पाठ यहाँ नहीं दिख रहा, उसे आगे बढ़ाने के लिए सर्वर पर उसकी ID ढूँढें और उसका फ़ोल्डर उसी पाठ में इंपोर्ट करें (import FOLDER --lesson ID): सिर्फ़ वही भेजा जाएगा जो वहाँ अभी नहीं है। ID न देने पर दूसरा पाठ बन जाएगा।</translation>
    </message>
</context>
<context>
    <name>LessonCell</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>स्पीड</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>बाकी समय</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>आखिरी बदलाव</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>folder, server</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>LessonIdWording</name>
    <message>
        <source>No lesson is named. Name it by its id or its address.</source>
        <translation>कोई पाठ नहीं बताया गया। उसकी ID या उसका पता बताएँ।</translation>
    </message>
    <message>
        <source>This lesson is on another server. Name one of this server, or the server that it is on.</source>
        <translation>यह पाठ किसी दूसरे सर्वर पर है। इस सर्वर का पाठ बताएँ, या वह सर्वर जिस पर यह है।</translation>
    </message>
    <message>
        <source>This is neither the id of a lesson nor the address of one. The id stands at the end of a lesson&apos;s address.</source>
        <translation>यह न किसी पाठ की ID है, न उसका पता। ID पाठ के पते के अंत में होती है।</translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Creating the lesson</source>
        <translation>पाठ बनाया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln section(s)</source>
        <translation>
            <numerusform>%Ln खंड भेजा जा रहा है</numerusform>
            <numerusform>%Ln खंड भेजे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending the whole lesson with %Ln new section(s)</source>
        <translation>
            <numerusform>%Ln नए खंड के साथ पूरा पाठ भेजा जा रहा है</numerusform>
            <numerusform>%Ln नए खंडों के साथ पूरा पाठ भेजा जा रहा है</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the sections in order</source>
        <translation>खंड क्रम में लगाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Mending the totals</source>
        <translation>कुल संख्याएँ ठीक की जा रही हैं</translation>
    </message>
    <message>
        <source>Trying on a lesson of its own whether the server keeps audio</source>
        <translation>एक अलग पाठ पर परखा जा रहा है कि सर्वर ऑडियो बनाए रखता है या नहीं</translation>
    </message>
    <message>
        <source>Removing an empty lesson of ours</source>
        <translation>हमारा बनाया खाली पाठ हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Looking at the lesson on the server</source>
        <translation>सर्वर पर पाठ देखा जा रहा है</translation>
    </message>
    <message>
        <source>Looking for every audio file</source>
        <translation>हर ऑडियो फ़ाइल देखी जा रही है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>जवाब नहीं मिला</translation>
    </message>
</context>
<context>
    <name>PromiseWording</name>
    <message>
        <source>“Done” is said only after LessonLift has looked: every section is there once, in the folder&apos;s order, and every audio file is served.</source>
        <translation>“पूरा” तभी कहा जाता है जब LessonLift खुद देख चुका हो: हर खंड फ़ोल्डर के क्रम में ठीक एक बार है, और हर ऑडियो फ़ाइल सर्वर पर उपलब्ध है।</translation>
    </message>
    <message>
        <source>When an answer is lost, LessonLift looks at the server before it writes again.</source>
        <translation>जब कोई जवाब नहीं मिलता, तब LessonLift दोबारा लिखने से पहले सर्वर पर देखता है।</translation>
    </message>
    <message>
        <source>Sections that others put into a lesson stay where they are.</source>
        <translation>दूसरों के डाले हुए खंड पाठ में अपनी जगह पर बने रहते हैं।</translation>
    </message>
    <message>
        <source>On this computer only one LessonLift at a time works on a lesson.</source>
        <translation>इस कंप्यूटर पर एक पाठ पर एक समय में एक ही LessonLift काम करता है।</translation>
    </message>
    <message>
        <source>An import goes on after a crash, a lost connection or an expired sign-in.</source>
        <translation>क्रैश होने, कनेक्शन टूटने या साइन-इन की अवधि खत्म होने के बाद भी इंपोर्ट आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>A file that changes while it is sent never makes a mixed lesson.</source>
        <translation>भेजते समय कोई फ़ाइल बदल जाए, तो भी पुरानी और नई फ़ाइल का मिला-जुला पाठ कभी नहीं बनता।</translation>
    </message>
    <message>
        <source>The server has no lock. Between LessonLift&apos;s look and its write somebody else may change the same lesson. What they append while LessonLift puts sections in order is lost on the server: LessonLift notices, stops with a conflict, and keeps the lesson as it was before. What they only move or rewrite in that moment nobody can notice.</source>
        <translation>सर्वर में लॉक की सुविधा नहीं है। LessonLift के देखने और लिखने के बीच कोई और उसी पाठ को बदल सकता है। जब LessonLift खंडों को क्रम में लगा रहा हो, तब दूसरे लोग जो खंड जोड़ते हैं, वे सर्वर पर खो जाते हैं: LessonLift इसे पहचान लेता है, टकराव बताकर रुक जाता है और पाठ को पहले जैसा सुरक्षित रखता है। उस समय कोई खंडों को सिर्फ़ इधर-उधर करे या फिर से लिखे, तो किसी को पता नहीं चल सकता।</translation>
    </message>
    <message>
        <source>On an older server, which cannot append, everything that others change in that moment is overwritten, and nobody can notice. Do not work on a lesson while it is imported.</source>
        <translation>पुराने सर्वर पर, जो खंड जोड़ नहीं सकता, उस समय दूसरों के किए सारे बदलाव मिट जाते हैं, और किसी को पता नहीं चल सकता। जब पाठ इंपोर्ट हो रहा हो, तब उस पर काम न करें।</translation>
    </message>
    <message>
        <source>When two programs append at the same moment, the server may lose one of the two. What is lost of this import is sent again; of the others&apos; LessonLift cannot know.</source>
        <translation>जब दो प्रोग्राम एक ही समय पर खंड जोड़ते हैं, तब सर्वर पर उनमें से एक के खंड खो सकते हैं। इस इंपोर्ट का जो खोता है, वह फिर भेजा जाता है; दूसरों का क्या खोया, यह LessonLift नहीं जान सकता।</translation>
    </message>
    <message>
        <source>A request that the server carries out later than the waiting time (5 seconds, unless set otherwise), and after the last look, can double a section. Verify finds it.</source>
        <translation>अगर सर्वर कोई अनुरोध इंतज़ार का समय बीतने (5 सेकंड, अगर कुछ और तय न हो) और आखिरी बार देखे जाने के बाद पूरा करे, तो कोई खंड दो बार आ सकता है। जाँच (verify) से इसका पता चल जाता है।</translation>
    </message>
    <message>
        <source>At the level “served” the size of each audio file is compared, not its bytes. “Deep” compares the bytes.</source>
        <translation>“उपलब्ध” स्तर पर हर ऑडियो फ़ाइल का आकार मिलाया जाता है, उसके बाइट नहीं। “गहरी जाँच” में बाइट भी मिलाए जाते हैं।</translation>
    </message>
    <message>
        <source>LessonLift on another computer does not know that this one is at work.</source>
        <translation>दूसरे कंप्यूटर के LessonLift को पता नहीं होता कि यहाँ काम चल रहा है।</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Lesson folders to add</source>
        <translation>जोड़ने के लिए पाठों के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Work with the practice server</source>
        <translation>अभ्यास सर्वर के साथ काम करें</translation>
    </message>
    <message>
        <source>LessonLift is running, but does not answer.</source>
        <translation>LessonLift चल रहा है, पर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Close its window, or end it, and start LessonLift again. Nothing that was sent is lost.</source>
        <translation>उसकी विंडो बंद करें या उसे समाप्त करें, फिर LessonLift दोबारा शुरू करें। जो भेजा जा चुका है, वह खोया नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReceiptWording</name>
    <message>
        <source>all sections are listed; audio was not looked at</source>
        <translation>सभी खंड सूची में हैं; ऑडियो नहीं देखा गया</translation>
    </message>
    <message>
        <source>every audio file is served in the right size</source>
        <translation>हर ऑडियो फ़ाइल सही आकार में उपलब्ध है</translation>
    </message>
    <message>
        <source>every audio file was downloaded and is the same, byte for byte</source>
        <translation>हर ऑडियो फ़ाइल डाउनलोड की गई और बाइट-दर-बाइट वही है</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Lesson ID</source>
        <translation>पाठ की ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>First begun</source>
        <translation>पहली बार शुरू हुआ</translation>
    </message>
    <message>
        <source>Last ended</source>
        <translation>आखिरी बार खत्म हुआ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>%1, of which %2 were sent</source>
        <translation>%1, इनमें से %2 भेजे गए</translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation>ऑडियो फ़ाइलें</translation>
    </message>
    <message>
        <source>%1, of which %2 were confirmed</source>
        <translation>%1, इनमें से %2 की पुष्टि हुई</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>काम का समय</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Looks at audio files</source>
        <translation>ऑडियो फ़ाइलों की जाँचें</translation>
    </message>
    <message>
        <source>Failed confirmations</source>
        <translation>असफल पुष्टियाँ</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Unclean exits</source>
        <translation>अचानक बंद होना</translation>
    </message>
    <message>
        <source>LessonLift ended unexpectedly</source>
        <translation>LessonLift अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>काम जारी है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln अनुरोध</numerusform>
            <numerusform>%Ln अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln बार फिर कोशिश</numerusform>
            <numerusform>%Ln बार फिर कोशिश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed confirmations</source>
        <translation>
            <numerusform>%Ln असफल पुष्टि</numerusform>
            <numerusform>%Ln असफल पुष्टियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections there</source>
        <translation>
            <numerusform>%Ln खंड पहुँचा</numerusform>
            <numerusform>%Ln खंड पहुँचे</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Create the lesson</source>
        <translation>पाठ बनाना</translation>
    </message>
    <message>
        <source>Create the lesson with sections %1</source>
        <translation>खंड %1 के साथ पाठ बनाना</translation>
    </message>
    <message>
        <source>Append sections %1</source>
        <translation>खंड %1 जोड़ना</translation>
    </message>
    <message>
        <source>Replace, with sections %1 added</source>
        <translation>खंड %1 जोड़कर पाठ बदलना</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>क्रम में लगाना</translation>
    </message>
    <message>
        <source>Mend the totals</source>
        <translation>कुल संख्याएँ ठीक करना</translation>
    </message>
    <message>
        <source>Remove an empty lesson</source>
        <translation>खाली पाठ हटाना</translation>
    </message>
    <message>
        <source>Try the server on a scratch lesson</source>
        <translation>सर्वर को अस्थायी पाठ पर परखना</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>in doubt, so looked at</source>
        <translation>पक्का नहीं था, इसलिए देखा गया</translation>
    </message>
    <message>
        <source>no answer known</source>
        <translation>जवाब का पता नहीं</translation>
    </message>
    <message>
        <source>Requests that write</source>
        <translation>लिखने वाले अनुरोध</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (भेजा गया)</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>पुष्टि: %1</translation>
    </message>
    <message>
        <source>LessonLift: receipt of an import</source>
        <translation>LessonLift: इंपोर्ट की रसीद</translation>
    </message>
    <message>
        <source>Sections appended</source>
        <translation>खंड जोड़े गए</translation>
    </message>
    <message>
        <source>Whole lesson replaced</source>
        <translation>पूरा पाठ बदला गया</translation>
    </message>
    <message>
        <source>A lesson for each part</source>
        <translation>हर भाग का अपना पाठ</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>सर्वर पर छूटी फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>Requests that were cut off or failed may have left %Ln audio file(s), %1, on the server that no lesson refers to. LessonLift cannot remove them; the administrator can.</source>
        <translation>
            <numerusform>जो अनुरोध बीच में टूट गए या सफल नहीं हुए, उनसे सर्वर पर %Ln ऑडियो फ़ाइल (%1) छूट गई हो सकती है, जो किसी पाठ की नहीं है। LessonLift उसे हटा नहीं सकता; एडमिन हटा सकते हैं।</numerusform>
            <numerusform>जो अनुरोध बीच में टूट गए या सफल नहीं हुए, उनसे सर्वर पर %Ln ऑडियो फ़ाइलें (%1) छूट गई हो सकती हैं, जो किसी पाठ की नहीं हैं। LessonLift उन्हें हटा नहीं सकता; एडमिन हटा सकते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyWording</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>सर्वर की सेटिंग…</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>प्रॉक्सी की सेटिंग…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Import as a new lesson…</source>
        <translation>नए पाठ के रूप में इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import in separate lessons</source>
        <translation>अलग-अलग पाठों में इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Journal settings…</source>
        <translation>जर्नल की सेटिंग…</translation>
    </message>
</context>
<context>
    <name>RepairWording</name>
    <message>
        <source>is sent and put in its place</source>
        <translation>भेजा जाएगा और अपनी जगह पर रखा जाएगा</translation>
    </message>
    <message>
        <source>a fresh copy takes the place of the damaged one</source>
        <translation>ख़राब प्रति की जगह नई प्रति रखी जाएगी</translation>
    </message>
    <message>
        <source>one copy too many is taken out</source>
        <translation>एक फ़ालतू प्रति हटाई जाएगी</translation>
    </message>
    <message>
        <source>is moved to its place</source>
        <translation>अपनी जगह पर लाया जाएगा</translation>
    </message>
    <message>
        <source>The lesson’s numbers of sections are set right.</source>
        <translation>पाठ में खंडों की गिनती ठीक की जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n ऑडियो फ़ाइल</numerusform>
            <numerusform>%n ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be mended (%2). %3</source>
        <translation>%1: सुधर नहीं सकता (%2)। %3</translation>
    </message>
    <message>
        <source>The lesson is whole; there is nothing to mend.</source>
        <translation>पाठ पूरा है; सुधारने को कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln क़दम</numerusform>
            <numerusform>%Ln क़दम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) to send, %1</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल भेजनी है, %1</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें भेजनी हैं, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be mended</source>
        <translation>
            <numerusform>%Ln चीज़ सुधर नहीं सकती</numerusform>
            <numerusform>%Ln चीज़ें सुधर नहीं सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of others stay(s)</source>
        <translation>
            <numerusform>दूसरों की %Ln चीज़ बनी रहेगी</numerusform>
            <numerusform>दूसरों की %Ln चीज़ें बनी रहेंगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln audio file(s), %1, are on the server as they should be and are sent again: neither one text nor one recording of a section can be changed alone.</source>
        <translation>
            <numerusform>इनमें से %Ln ऑडियो फ़ाइल (%1) सर्वर पर सही है और दोबारा भेजी जाएगी: किसी खंड का कोई एक टेक्स्ट या एक रिकॉर्डिंग अलग से नहीं बदली जा सकती।</numerusform>
            <numerusform>इनमें से %Ln ऑडियो फ़ाइलें (%1) सर्वर पर सही हैं और दोबारा भेजी जाएँगी: किसी खंड का कोई एक टेक्स्ट या एक रिकॉर्डिंग अलग से नहीं बदली जा सकती।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it again, though it is right on the server</source>
        <translation>इसमें से %1 दोबारा, हालाँकि वह सर्वर पर सही है</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Lesson ID</source>
        <translation>पाठ की ID</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>कितनी बारीकी से</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n खंड</numerusform>
            <numerusform>%n खंड</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>The server&apos;s own counts are not right.</source>
        <translation>सर्वर की अपनी गिनती ठीक नहीं है।</translation>
    </message>
    <message>
        <source>Sections, texts and audio files</source>
        <translation>खंड, टेक्स्ट और ऑडियो फ़ाइलें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>No section is known.</source>
        <translation>किसी खंड की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>The hashes of this section&apos;s texts are not known: it was begun by an older LessonLift.</source>
        <translation>इस खंड के टेक्स्ट के हैश मालूम नहीं: इसे किसी पुराने LessonLift ने शुरू किया था।</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>This is the SHA-256 of the same receipt in its JSON form. “lessonlift-cli verify --receipt” looks whether that file still agrees with it, and whether the lesson still agrees with the file. The seal shows a change by accident or without care. It does not stop a forger: anyone who changes the receipt on purpose can make a new seal. Whoever needs more keeps the seal in another place than the receipt.</source>
        <translation>यह इसी रसीद के JSON रूप का SHA-256 है। “lessonlift-cli verify --receipt” देखता है कि वह फ़ाइल अब भी इससे मेल खाती है या नहीं, और पाठ अब भी फ़ाइल से मेल खाता है या नहीं। मुहर बताती है कि रसीद ग़लती से या लापरवाही से बदली गई। यह जालसाज़ को नहीं रोकती: जो रसीद को जान-बूझकर बदलता है, वह नई मुहर भी बना सकता है। जिसे इससे ज़्यादा भरोसा चाहिए, वह मुहर को रसीद से अलग जगह पर रखे।</translation>
    </message>
    <message>
        <source>Made by LessonLift %1 on %2. Times are those of UTC%3.</source>
        <comment>version, time, zone</comment>
        <translation>LessonLift %1 ने %2 को बनाया। सभी समय UTC%3 के हैं।</translation>
    </message>
    <message>
        <source>LessonLift: receipt of a verification</source>
        <translation>LessonLift: जाँच की रसीद</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <comment>English, ...</comment>
        <translation>टेक्स्ट, %1</translation>
    </message>
    <message>
        <source>Audio, %1</source>
        <comment>English, ...</comment>
        <translation>ऑडियो, %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <comment>a time</comment>
        <translation>पुष्टि: %1</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>This receipt was altered after it was made: its seal does not fit. What it says of the lesson may be untrue.</source>
        <translation>यह रसीद बनने के बाद बदली गई है: इसकी मुहर मेल नहीं खाती। पाठ के बारे में इसमें लिखी बात ग़लत हो सकती है।</translation>
    </message>
    <message>
        <source>%1 is not a receipt of LessonLift in its JSON form.</source>
        <translation>%1 LessonLift की JSON रूप वाली रसीद नहीं है।</translation>
    </message>
    <message>
        <source>%1 was altered or damaged: it cannot be read as a receipt any more, so nothing can be compared with it.</source>
        <translation>%1 बदली गई या ख़राब हो गई है: उसे अब रसीद के रूप में पढ़ा नहीं जा सकता, इसलिए उससे कुछ मिलाया नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>The folder holds no section.</source>
        <translation>फ़ोल्डर में कोई खंड नहीं है।</translation>
    </message>
    <message>
        <source>Two folders for one section; the other is %1.</source>
        <translation>एक ही खंड के लिए दो फ़ोल्डर हैं; दूसरा %1 है।</translation>
    </message>
    <message>
        <source>The section has neither text nor audio.</source>
        <translation>खंड में न टेक्स्ट है, न ऑडियो।</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>पढ़ा नहीं जा सका: %1।</translation>
    </message>
    <message>
        <source>A link that leads out of the lesson folder.</source>
        <translation>यह लिंक पाठ के फ़ोल्डर से बाहर ले जाता है।</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>टेक्स्ट UTF-8 में नहीं है।</translation>
    </message>
    <message>
        <source>The audio file is empty (0 bytes).</source>
        <translation>ऑडियो फ़ाइल खाली है (0 बाइट)।</translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation>फ़ाइल वैसी नहीं है जैसी उसके नाम से लगती है।</translation>
    </message>
    <message>
        <source>The audio file is damaged or cut short: %1.</source>
        <translation>ऑडियो फ़ाइल खराब या अधूरी है: %1।</translation>
    </message>
    <message>
        <source>Two files for one place; the other is %1.</source>
        <translation>एक ही जगह के लिए दो फ़ाइलें हैं; दूसरी %1 है।</translation>
    </message>
    <message>
        <source>lesson.json cannot be understood: %1.</source>
        <translation>lesson.json समझ में नहीं आई: %1।</translation>
    </message>
    <message>
        <source>The section&apos;s texts are too long for the server (%1 bytes).</source>
        <translation>खंड के टेक्स्ट सर्वर के लिए बहुत लंबे हैं (%1 बाइट)।</translation>
    </message>
    <message>
        <source>The file is too large for the server (%1 bytes).</source>
        <translation>फ़ाइल सर्वर के लिए बहुत बड़ी है (%1 बाइट)।</translation>
    </message>
    <message>
        <source>The server does not know the category “%1”.</source>
        <translation>सर्वर “%1” श्रेणी को नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Audio without its text.</source>
        <translation>ऑडियो है, लेकिन उसका टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Text without its audio.</source>
        <translation>टेक्स्ट है, लेकिन उसका ऑडियो नहीं है।</translation>
    </message>
    <message>
        <source>The Easy version is missing, although its neighbours have one.</source>
        <translation>Easy संस्करण नहीं है, जबकि इसके आस-पास वालों का है।</translation>
    </message>
    <message>
        <source>A gap in the illustrations: %1 is missing.</source>
        <translation>दृष्टांतों के क्रम में कमी है: %1 नहीं है।</translation>
    </message>
    <message>
        <source>A gap in the section numbers before this one: %1.</source>
        <translation>इससे पहले कुछ खंड संख्याएँ छूटी हैं: %1।</translation>
    </message>
    <message>
        <source>Nothing uses this file.</source>
        <translation>यह फ़ाइल कहीं काम नहीं आती।</translation>
    </message>
    <message>
        <source>The name differs from “%1” only in case or in its Unicode form.</source>
        <translation>यह नाम “%1” से सिर्फ़ छोटे-बड़े अक्षरों या यूनिकोड रूप में अलग है।</translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark; it is left out.</source>
        <translation>टेक्स्ट की शुरुआत में बाइट-ऑर्डर मार्क है; उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>The same recording as %1.</source>
        <translation>यह वही रिकॉर्डिंग है जो %1 में है।</translation>
    </message>
    <message>
        <source>Choose the folder that holds Section_1, Section_2 and so on.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें Section_1, Section_2 आदि हैं।</translation>
    </message>
    <message>
        <source>Keep one of them and move the other one out of the folder.</source>
        <translation>इनमें से एक रखें और दूसरे को फ़ोल्डर से बाहर कर दें।</translation>
    </message>
    <message>
        <source>Add its files, or remove the folder.</source>
        <translation>इसकी फ़ाइलें जोड़ें, या फ़ोल्डर हटा दें।</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>जाँचें कि फ़ाइल मौजूद है और आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>Put the file itself in place of the link.</source>
        <translation>लिंक की जगह असली फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation>टेक्स्ट को UTF-8 में सेव करें।</translation>
    </message>
    <message>
        <source>Record or export the file again.</source>
        <translation>फ़ाइल दोबारा रिकॉर्ड या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Give the file its right ending, or export it in the format its name says.</source>
        <translation>फ़ाइल को सही एक्सटेंशन दें, या उसे उस फ़ॉर्मैट में एक्सपोर्ट करें जो उसके नाम में है।</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>इनमें से एक ही रखें।</translation>
    </message>
    <message>
        <source>Correct lesson.json, or remove it.</source>
        <translation>lesson.json ठीक करें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>Shorten the texts, or split the section.</source>
        <translation>टेक्स्ट छोटे करें, या खंड को बाँट दें।</translation>
    </message>
    <message>
        <source>Export the recording in a smaller format.</source>
        <translation>रिकॉर्डिंग को किसी छोटे फ़ॉर्मैट में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Choose one of the server&apos;s categories.</source>
        <translation>सर्वर की श्रेणियों में से एक चुनें।</translation>
    </message>
    <message>
        <source>Add the text, if there is one.</source>
        <translation>अगर टेक्स्ट है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Add the recording, if there is one.</source>
        <translation>अगर रिकॉर्डिंग है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Add the Easy version, if it was forgotten.</source>
        <translation>अगर Easy संस्करण छूट गया है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Add what is missing, if it was forgotten.</source>
        <translation>अगर कुछ छूट गया है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>It is not sent. Check that its name is right.</source>
        <translation>यह नहीं भेजी जाती। जाँचें कि इसका नाम सही है।</translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation>इनमें से एक का नाम बदलें या उसे हटा दें।</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Check that each recording stands in its right place.</source>
        <translation>जाँचें कि हर रिकॉर्डिंग अपनी सही जगह पर है।</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is a link to nothing</source>
        <translation>यह लिंक कहीं नहीं ले जाता</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>आपको इसे खोलने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>it is damaged at byte %1</source>
        <translation>बाइट %1 पर यह ख़राब है</translation>
    </message>
    <message>
        <source>something follows its end, at byte %1</source>
        <translation>इसके अंत के बाद, बाइट %1 पर, कुछ और है</translation>
    </message>
    <message>
        <source>a part is missing in front of byte %1</source>
        <translation>बाइट %1 से पहले का एक हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>it is cut short in the page at byte %1</source>
        <translation>बाइट %1 वाले पेज में यह बीच में कटी है</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>इसका अंत नहीं है</translation>
    </message>
    <message>
        <source>the end of a stream in it is missing</source>
        <translation>इसकी एक स्ट्रीम का अंत नहीं है</translation>
    </message>
    <message>
        <source>its headers cannot be read</source>
        <translation>इसके हेडर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>यह 1 MiB से बड़ी है</translation>
    </message>
    <message>
        <source>it is not an object ({ … })</source>
        <translation>यह ऑब्जेक्ट ({ … }) नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>“%1” टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>“tags” is not a list</source>
        <translation>“tags” सूची नहीं है</translation>
    </message>
    <message>
        <source>a tag is not a text</source>
        <translation>एक टैग टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>it ends in the middle of what begins at byte %1</source>
        <translation>बाइट %1 पर शुरू होने वाला हिस्सा बीच में ही ख़त्म हो जाता है</translation>
    </message>
    <message>
        <source>at byte %1 stands something that is no sound</source>
        <translation>बाइट %1 पर कुछ ऐसा है जो ध्वनि नहीं है</translation>
    </message>
    <message>
        <source>it holds nothing but zeros, as a copy that was not finished does</source>
        <translation>इसमें शून्यों के सिवा कुछ नहीं है, जैसा अधूरी कॉपी में होता है</translation>
    </message>
    <message>
        <source>from byte %1 on it holds nothing but zeros, as a copy that was not finished does</source>
        <translation>बाइट %1 से आगे इसमें शून्यों के सिवा कुछ नहीं है, जैसा अधूरी कॉपी में होता है</translation>
    </message>
    <message>
        <source>it holds less sound than its header says</source>
        <translation>इसका हेडर जितनी ध्वनि बताता है, इसमें उससे कम है</translation>
    </message>
    <message>
        <source>it holds more sound than its header says, as joined files do</source>
        <translation>इसका हेडर जितनी ध्वनि बताता है, इसमें उससे ज़्यादा है, जैसा जोड़ी गई फ़ाइलों में होता है</translation>
    </message>
    <message>
        <source>its index is missing, as when recording or copying was not finished</source>
        <translation>इसकी सूची (इंडेक्स) नहीं है, जैसा रिकॉर्डिंग या कॉपी अधूरी रहने पर होता है</translation>
    </message>
    <message>
        <source>its sound is missing</source>
        <translation>इसकी ध्वनि नहीं है</translation>
    </message>
    <message>
        <source>its index names sound that is not there</source>
        <translation>इसकी सूची (इंडेक्स) ऐसी ध्वनि बताती है जो इसमें नहीं है</translation>
    </message>
    <message>
        <source>it has a beginning, but no sound</source>
        <translation>इसकी शुरुआत तो है, पर ध्वनि नहीं</translation>
    </message>
    <message>
        <source>it does not say how long it plays (its positions in time are missing)</source>
        <translation>यह नहीं बताती कि कितनी देर चलती है (समय में इसके स्थान नहीं दिए हैं)</translation>
    </message>
    <message>
        <source>its positions in time are wrong at byte %1</source>
        <translation>बाइट %1 पर समय में इसके स्थान ग़लत हैं</translation>
    </message>
    <message>
        <source>a tag (ID3) stands in front of the recording</source>
        <translation>रिकॉर्डिंग के आगे एक टैग (ID3) है</translation>
    </message>
    <message>
        <source>a tag (ID3, APE or Lyrics3) stands behind the recording, at byte %1</source>
        <translation>रिकॉर्डिंग के बाद, बाइट %1 पर, एक टैग (ID3, APE या Lyrics3) है</translation>
    </message>
    <message>
        <source>another recording begins behind the first one, at byte %1</source>
        <translation>पहली रिकॉर्डिंग के बाद, बाइट %1 पर, दूसरी रिकॉर्डिंग शुरू होती है</translation>
    </message>
    <message>
        <source>it holds only video</source>
        <translation>इसमें केवल वीडियो है</translation>
    </message>
    <message>
        <source>it holds only text</source>
        <translation>इसमें केवल टेक्स्ट है</translation>
    </message>
    <message>
        <source>The recording is damaged or cut short: %1.</source>
        <translation>रिकॉर्डिंग ख़राब या अधूरी है: %1।</translation>
    </message>
    <message>
        <source>The file holds more than one whole recording: %1.</source>
        <translation>फ़ाइल में एक पूरी रिकॉर्डिंग के अलावा भी कुछ है: %1।</translation>
    </message>
    <message>
        <source>There is no sound in the file.</source>
        <translation>फ़ाइल में कोई ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>There is no sound in the file: %1.</source>
        <translation>फ़ाइल में कोई ध्वनि नहीं है: %1।</translation>
    </message>
    <message>
        <source>Export it again as one recording, with its title in the format&apos;s own fields, or remove the tag.</source>
        <translation>इसे एक ही रिकॉर्डिंग के रूप में दोबारा एक्सपोर्ट करें, जिसमें शीर्षक फ़ॉर्मैट के अपने फ़ील्ड में हो, या टैग हटा दें।</translation>
    </message>
    <message>
        <source>Export the sound, not only the picture or the text.</source>
        <translation>केवल चित्र या टेक्स्ट नहीं, ध्वनि भी एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, or record or export it again.</source>
        <translation>फ़ाइल जहाँ बनी थी वहाँ से दोबारा कॉपी करें, या उसे दोबारा रिकॉर्ड या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>यह फ़ोल्डर नहीं, फ़ाइल है</translation>
    </message>
    <message>
        <source>its name is not UTF-8 (“%1”)</source>
        <translation>इसका नाम UTF-8 में नहीं है (“%1”)</translation>
    </message>
    <message>
        <source>it is UTF-16, as its byte-order mark says</source>
        <translation>बाइट-क्रम चिह्न के अनुसार यह UTF-16 है</translation>
    </message>
    <message>
        <source>it looks like UTF-16 without a byte-order mark</source>
        <translation>यह बिना बाइट-क्रम चिह्न का UTF-16 लगता है</translation>
    </message>
    <message>
        <source>it looks like UTF-32</source>
        <translation>यह UTF-32 लगता है</translation>
    </message>
    <message>
        <source>it holds nothing else, as after a power cut or on a full disk</source>
        <translation>इसमें और कुछ नहीं है, जैसा बिजली जाने या डिस्क भर जाने पर होता है</translation>
    </message>
    <message>
        <source>“%1” holds the character U+0000</source>
        <translation>“%1” में वर्ण U+0000 है</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>पंक्ति %1, स्तंभ %2</translation>
    </message>
    <message>
        <source>The name looks like a section&apos;s, but is not taken as it stands.</source>
        <translation>नाम किसी खंड का लगता है, पर जैसा है वैसा माना नहीं जाता।</translation>
    </message>
    <message>
        <source>The name looks like “%1”, but is not taken as it stands.</source>
        <translation>नाम “%1” जैसा लगता है, पर जैसा है वैसा माना नहीं जाता।</translation>
    </message>
    <message>
        <source>The text holds characters U+0000 (%1).</source>
        <translation>टेक्स्ट में वर्ण U+0000 हैं (%1)।</translation>
    </message>
    <message>
        <source>The text holds characters U+0000 (%1): %2.</source>
        <translation>टेक्स्ट में वर्ण U+0000 हैं (%1): %2।</translation>
    </message>
    <message>
        <source>The lesson&apos;s texts are too long for the server (%1 bytes, of 16 MiB at most).</source>
        <translation>पाठ के टेक्स्ट सर्वर के लिए बहुत लंबे हैं (%1 बाइट, अधिकतम 16 MiB)।</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %1.</source>
        <translation>टेक्स्ट UTF-8 में नहीं है: %1।</translation>
    </message>
    <message>
        <source>The text holds the control character %1.</source>
        <translation>टेक्स्ट में नियंत्रण वर्ण %1 है।</translation>
    </message>
    <message>
        <source>The text holds the control character %1, %2.</source>
        <translation>टेक्स्ट में नियंत्रण वर्ण %1 है, %2।</translation>
    </message>
    <message>
        <source>Nothing uses the key “%1”.</source>
        <translation>कुंजी “%1” का कोई उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>Nothing uses the key “%1”, %2.</source>
        <translation>कुंजी “%1” का कोई उपयोग नहीं होता, %2।</translation>
    </message>
    <message>
        <source>Another lesson has the same title: %1.</source>
        <translation>एक और पाठ का यही शीर्षक है: %1।</translation>
    </message>
    <message>
        <source>Rename it with letters that every program can read.</source>
        <translation>इसे ऐसे अक्षरों में नया नाम दें जिन्हें हर प्रोग्राम पढ़ सके।</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें यह है।</translation>
    </message>
    <message>
        <source>Rename it, or move it out of the lesson folder: as it is, it would be left out.</source>
        <translation>इसका नाम बदलें, या इसे पाठ के फ़ोल्डर से बाहर रखें: ऐसे ही यह छूट जाएगा।</translation>
    </message>
    <message>
        <source>Write the text anew, or put an older copy in its place.</source>
        <translation>टेक्स्ट फिर से लिखें, या इसकी जगह कोई पुरानी प्रति रखें।</translation>
    </message>
    <message>
        <source>Split the lesson into two folders.</source>
        <translation>पाठ को दो फ़ोल्डरों में बाँटें।</translation>
    </message>
    <message>
        <source>It is sent as it is. Remove it, unless it is meant.</source>
        <translation>यह ज्यों का त्यों भेजा जाता है। यदि यह जानबूझकर नहीं है, तो हटा दें।</translation>
    </message>
    <message>
        <source>Check how it is spelt; known are title, headTitle, description, category and tags.</source>
        <translation>इसकी वर्तनी जाँचें; title, headTitle, description, category और tags जाने जाते हैं।</translation>
    </message>
    <message>
        <source>Give one of them another title, unless both are meant.</source>
        <translation>यदि दोनों जानबूझकर नहीं हैं, तो एक को दूसरा शीर्षक दें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more: %2</source>
        <comment>a file, how many more, what is wrong</comment>
        <translation>
            <numerusform>%1 और %Ln अन्य: %2</numerusform>
            <numerusform>%1 और %Ln अन्य: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kind(s) of problems</source>
        <translation>
            <numerusform>%Ln और तरह की समस्या</numerusform>
            <numerusform>%Ln और तरह की समस्याएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not what its name says: %1.</source>
        <translation>फ़ाइल वैसी नहीं है जैसी उसके नाम से लगती है: %1।</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>यह %1 जैसी लगती है</translation>
    </message>
    <message>
        <source>it looks like a web page, as a download that went wrong does</source>
        <translation>यह वेब पेज जैसी लगती है, जैसा डाउनलोड में गड़बड़ी होने पर होता है</translation>
    </message>
    <message>
        <source>it looks like a text</source>
        <translation>यह टेक्स्ट जैसी लगती है</translation>
    </message>
    <message>
        <source>“%1” holds half of a character (a surrogate without the other)</source>
        <translation>“%1” में आधा अक्षर है (एक सरोगेट, दूसरे के बिना)</translation>
    </message>
    <message>
        <source>“%1” is written twice</source>
        <translation>“%1” दो बार लिखा है</translation>
    </message>
    <message>
        <source>“%1” means nothing there; a backslash itself is written “\\”</source>
        <translation>“%1” का वहाँ कोई अर्थ नहीं; बैकस्लैश स्वयं “\\” लिखा जाता है</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>रिपोर्ट सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>Save re&amp;port</source>
        <translation>रिपोर्ट सहेजें (&amp;P)</translation>
    </message>
    <message>
        <source>As a page to read and print, as a table, or as JSON that can be checked again later</source>
        <translation>पढ़ने और छापने के लिए पेज, तालिका, या JSON, जिसे बाद में फिर जाँचा जा सकता है</translation>
    </message>
    <message>
        <source>&amp;Web page, to read and print…</source>
        <translation>पढ़ने और छापने के लिए वेब पेज (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>तालिका, CSV (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;JSON, to be checked again later…</source>
        <translation>बाद में फिर जाँचने के लिए JSON (&amp;J)…</translation>
    </message>
</context>
<context>
    <name>SectionWording</name>
    <message>
        <source>Not looked at yet</source>
        <translation>अभी नहीं देखा गया</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>अभी सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>Sent, to be confirmed</source>
        <translation>भेजा गया, पुष्टि बाकी है</translation>
    </message>
    <message>
        <source>On the server, confirmed</source>
        <translation>सर्वर पर है, पुष्टि हुई</translation>
    </message>
    <message>
        <source>Damaged on the server</source>
        <translation>सर्वर पर खराब है</translation>
    </message>
    <message>
        <source>Different on the server</source>
        <translation>सर्वर पर अलग है</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) served</source>
        <translation>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइल उपलब्ध</numerusform>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइलें उपलब्ध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln टेक्स्ट</numerusform>
            <numerusform>%Ln टेक्स्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkippedWording</name>
    <message>
        <source>Not taken: %1 is a link to a folder, and links are not followed. Choose the folder itself, if a lesson is in it.</source>
        <translation>नहीं लिया गया: %1 किसी फ़ोल्डर का लिंक है, और लिंक के पीछे नहीं देखा जाता। यदि उसमें कोई पाठ है, तो वही फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Not taken: what is in the folders in %1; nobody looks deeper than that. Choose that folder itself, if a lesson is in it.</source>
        <translation>नहीं लिया गया: %1 के भीतर के फ़ोल्डरों में जो है; इससे गहरे नहीं देखा जाता। यदि उसमें कोई पाठ है, तो वही फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Not taken: %1 looks like a lesson, but %2 is not named like a section. Rename its sections to Section_1, Section_2 and so on.</source>
        <translation>नहीं लिया गया: %1 पाठ जैसा लगता है, पर %2 का नाम खंड जैसा नहीं है। इसके खंडों को Section_1, Section_2 आदि नाम दें।</translation>
    </message>
    <message>
        <source>Not taken: %1 is a link to nothing. If a lesson is meant to be there, see that its disk is connected, and look again.</source>
        <translation>नहीं लिया गया: %1 ऐसी कड़ी है जिसके पीछे कुछ नहीं। अगर वहाँ पाठ होना चाहिए, तो देखें कि उसकी डिस्क जुड़ी है, और फिर से देखें।</translation>
    </message>
    <message>
        <source>Not taken: %1 holds a lesson.json, but no section. Sections are folders named Section_1, Section_2 and so on.</source>
        <translation>नहीं लिया गया: %1 में lesson.json है, पर कोई खंड नहीं। खंड Section_1, Section_2 आदि नाम के फ़ोल्डर होते हैं।</translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Making sure</source>
        <translation>पक्का किया जा रहा है</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation>क्रम में लग रहा है</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>पुष्टि हो रही है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>अटका हुआ</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>आपने रोका है</translation>
    </message>
    <message>
        <source>Waiting for the upload hours</source>
        <translation>अपलोड के समय का इंतज़ार</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>नेटवर्क का इंतज़ार</translation>
    </message>
    <message>
        <source>Waiting until the computer is awake</source>
        <translation>कंप्यूटर के जागने का इंतज़ार</translation>
    </message>
    <message>
        <source>Next batch in %1 s</source>
        <translation>अगला बैच %1 से॰ में</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (attempt %3 of %4)</source>
        <translation>%1 %2 से॰ में फिर कोशिश होगी (कोशिश %3/%4)</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>कतार में अगला</translation>
    </message>
    <message>
        <source>No. %1 in the queue</source>
        <translation>कतार में नंबर %1</translation>
    </message>
    <message>
        <source>Looking at the lesson on the server</source>
        <translation>सर्वर पर पाठ देखा जा रहा है</translation>
    </message>
    <message>
        <source>Uploading batch %1 of %2</source>
        <translation>बैच %1/%2 अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>An answer was lost; making sure that nothing is sent twice</source>
        <translation>एक जवाब नहीं मिला; पक्का किया जा रहा है कि कुछ भी दो बार न जाए</translation>
    </message>
    <message>
        <source>Waiting until you sign in again</source>
        <translation>आपके दोबारा साइन इन करने का इंतज़ार</translation>
    </message>
    <message>
        <source>Putting the sections in order</source>
        <translation>खंड क्रम में लगाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Confirming audio: %1 of %2</source>
        <translation>ऑडियो की पुष्टि: %2 में से %1</translation>
    </message>
    <message>
        <source>Uploaded; audio not confirmed</source>
        <translation>अपलोड हुआ; ऑडियो की पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Trying again in %1 s</source>
        <translation>%1 से॰ में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Making sure that nothing is sent twice</source>
        <translation>पक्का किया जा रहा है कि कुछ भी दो बार न जाए</translation>
    </message>
    <message>
        <source>Done, confirmed %1</source>
        <comment>a time</comment>
        <translation>पूरा, पुष्टि: %1</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; attempt %2 of %3</source>
        <translation>%1 कुछ नहीं खोया है; कोशिश %2/%3</translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation>एक जवाब नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s), every audio file served</source>
        <translation>
            <numerusform>%Ln खंड, हर ऑडियो फ़ाइल उपलब्ध</numerusform>
            <numerusform>%Ln खंड, हर ऑडियो फ़ाइल उपलब्ध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s), %2 of %3</source>
        <comment>counts, then sizes</comment>
        <translation>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइल, %3 में से %2</numerusform>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइलें, %3 में से %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts by itself when its turn comes. Drag it, or use “Move to top”, to change the order.</source>
        <translation>बारी आने पर यह अपने आप शुरू होगा। क्रम बदलने के लिए इसे खींचें, या “सबसे ऊपर ले जाएँ” चुनें।</translation>
    </message>
    <message>
        <source>LessonLift goes on by itself.</source>
        <translation>LessonLift अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Nothing is sent until it is certain what the server did with the last batch.</source>
        <translation>जब तक पक्का न हो जाए कि पिछले बैच का सर्वर ने क्या किया, तब तक कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Sign in again, then it goes on by itself. Nothing is lost.</source>
        <translation>दोबारा साइन इन करें, फिर काम अपने आप जारी होगा। कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>Everything is there; now it is put in the folder&apos;s order, once.</source>
        <translation>सब कुछ पहुँच गया है; अब उसे एक बार फ़ोल्डर के क्रम में लगाया जा रहा है।</translation>
    </message>
    <message>
        <source>Everything was sent; now every audio file is looked for on the server.</source>
        <translation>सब कुछ भेज दिया गया है; अब सर्वर पर हर ऑडियो फ़ाइल देखी जा रही है।</translation>
    </message>
    <message>
        <source>What was sent stays on the server. Resume continues where it ended.</source>
        <translation>जो भेजा गया, वह सर्वर पर रहेगा। “जारी रखें” चुनने पर काम वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>LessonLift has looked: every section is there once, in order, with every audio file served.</source>
        <translation>LessonLift ने देख लिया है: हर खंड ठीक एक बार और क्रम में है, और हर ऑडियो फ़ाइल उपलब्ध है।</translation>
    </message>
    <message>
        <source>The server lists everything. Whether each audio file is served was not looked at, as the settings ask.</source>
        <translation>सर्वर की सूची में सब कुछ है। सेटिंग के अनुसार यह नहीं देखा गया कि हर ऑडियो फ़ाइल उपलब्ध है या नहीं।</translation>
    </message>
    <message>
        <source>What was sent stays on the server. When you go on, LessonLift begins where it ended.</source>
        <translation>जो भेजा गया, वह सर्वर पर रहेगा। काम आगे बढ़ाने पर LessonLift वहीं से शुरू करेगा जहाँ रुका था।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to mend first; nothing was sent</source>
        <translation>
            <numerusform>पहले %Ln समस्या ठीक करनी है; कुछ नहीं भेजा गया</numerusform>
            <numerusform>पहले %Ln समस्याएँ ठीक करनी हैं; कुछ नहीं भेजा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the files named, then choose “Try again”: the folder is checked anew. Or remove the lesson from the list.</source>
        <translation>बताई गई फ़ाइलें ठीक करें, फिर “फिर कोशिश करें” चुनें: फ़ोल्डर नए सिरे से जाँचा जाता है। या पाठ को सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>Sections are sent in batches, one after the other; the server&apos;s answer to each is compared with the folder.</source>
        <translation>खंड बैचों में, एक के बाद एक भेजे जाते हैं; हर बैच पर सर्वर का उत्तर फ़ोल्डर से मिलाया जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln section(s) confirmed</source>
        <translation>
            <numerusform>पूरा: %Ln खंड की पुष्टि हुई</numerusform>
            <numerusform>पूरा: सभी %Ln खंडों की पुष्टि हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) listed, %1 confirmed</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल सूची में, %1 की पुष्टि</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें सूची में, %1 की पुष्टि</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::AddLessonsDialog</name>
    <message>
        <source>Add lessons</source>
        <translation>पाठ जोड़ें</translation>
    </message>
    <message>
        <source>Lessons found</source>
        <translation>मिले हुए पाठ</translation>
    </message>
    <message>
        <source>Double-click a problem to open the file&apos;s folder.</source>
        <translation>फ़ाइल का फ़ोल्डर खोलने के लिए समस्या पर डबल-क्लिक करें।</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>जाँची गई फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>कतार में लगाएँ (&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Checking… %Ln lesson(s) checked so far.</source>
        <translation>
            <numerusform>जाँच हो रही है… अब तक %Ln पाठ जाँचा गया।</numerusform>
            <numerusform>जाँच हो रही है… अब तक %Ln पाठ जाँचे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %1: %2 of %Ln lesson(s) found.</source>
        <translation>
            <numerusform>%1 के लिए तैयार: मिले हुए %Ln पाठ में से %2।</numerusform>
            <numerusform>%1 के लिए तैयार: मिले हुए %Ln पाठों में से %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>To send: %1</source>
        <comment>a list of amounts</comment>
        <translation>भेजना है: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln बैच</numerusform>
            <numerusform>%Ln बैच</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>about %1 at 10 Mbit/s</source>
        <translation>10 Mbit/s पर लगभग %1</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>फिर जाँचें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln must be mended first.</source>
        <translation>
            <numerusform>%Ln को पहले ठीक करना होगा।</numerusform>
            <numerusform>%Ln को पहले ठीक करना होगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::AppearancePage</name>
    <message>
        <source>as the system is</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>रंग (&amp;C):</translation>
    </message>
    <message>
        <source>Changed at once, for every window.</source>
        <translation>तुरंत बदलता है, हर विंडो में।</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>भाषा (&amp;L):</translation>
    </message>
    <message>
        <source>Of the program. Lessons keep their own languages.</source>
        <translation>प्रोग्राम की भाषा। पाठों की भाषा वही रहती है।</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>नई भाषा अगली बार शुरू करने पर दिखेगी।</translation>
    </message>
</context>
<context>
    <name>lessonlift::Banner</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>lessonlift::BusNotifications</name>
    <message>
        <source>Show LessonLift</source>
        <translation>LessonLift दिखाएँ</translation>
    </message>
</context>
<context>
    <name>lessonlift::DayBars</name>
    <message>
        <source>Imports a day</source>
        <translation>हर दिन के इंपोर्ट</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 पूरे, %2 असफल</translation>
    </message>
    <message>
        <source>%1
%2 done, %3 failed, %4</source>
        <translation>%1
%2 पूरे, %3 असफल, %4</translation>
    </message>
    <message>
        <source>Imports a month</source>
        <translation>हर महीने के इंपोर्ट</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>असफल</translation>
    </message>
</context>
<context>
    <name>lessonlift::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>खंड (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>टाइमलाइन (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>लॉग (&amp;L)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>सारांश (&amp;V)</translation>
    </message>
</context>
<context>
    <name>lessonlift::DifferenceView</name>
    <message>
        <source>not known</source>
        <comment>a play time, a size, a hash</comment>
        <translation>मालूम नहीं</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 बाइट)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Play time</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Choose a section to see what differs.</source>
        <translation>क्या अलग है, यह देखने के लिए कोई खंड चुनें।</translation>
    </message>
    <message>
        <source>Nothing differs in this section.</source>
        <translation>इस खंड में कुछ अलग नहीं है।</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>टेक्स्ट, %1</translation>
    </message>
    <message>
        <source>the same here and on the server</source>
        <translation>यहाँ और सर्वर पर वही है</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>सिर्फ़ यहाँ</translation>
    </message>
    <message>
        <source>only on the server</source>
        <translation>सिर्फ़ सर्वर पर</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
</context>
<context>
    <name>lessonlift::DropTarget</name>
    <message>
        <source>Drop lesson folders here</source>
        <translation>पाठों के फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>A lesson folder holds Section_1, Section_2 and so on, each with texts and audio. Everything is checked before anything is sent.</source>
        <translation>पाठ के फ़ोल्डर में Section_1, Section_2 आदि होते हैं, और हर एक में टेक्स्ट और ऑडियो। कुछ भी भेजने से पहले सब कुछ जाँचा जाता है।</translation>
    </message>
    <message>
        <source>&amp;Choose folders…</source>
        <translation>फ़ोल्डर चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Try with the &amp;practice server</source>
        <translation>अभ्यास सर्वर के साथ आज़माएँ (&amp;P)</translation>
    </message>
</context>
<context>
    <name>lessonlift::EndDialog</name>
    <message>
        <source>What was done</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Lesson on the server</source>
        <translation>सर्वर पर पाठ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>&amp;Open lesson</source>
        <translation>पाठ खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>पता कॉपी करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>रसीद (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) done</source>
        <translation>
            <numerusform>%Ln पाठ पूरा</numerusform>
            <numerusform>%Ln पाठ पूरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln पर ध्यान चाहिए</numerusform>
            <numerusform>%Ln पर ध्यान चाहिए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::FiguresView</name>
    <message>
        <source>Success rate</source>
        <translation>सफलता दर</translation>
    </message>
    <message>
        <source>Of the imports that were done or failed, those that were done</source>
        <translation>पूरे और असफल इंपोर्ट में से कितने पूरे हुए</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>That changed in this period</source>
        <translation>जो इस अवधि में बदले</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचाया गया</translation>
    </message>
    <message>
        <source>By the imports that were done</source>
        <translation>पूरे हुए इंपोर्ट से</translation>
    </message>
    <message>
        <source>Average time a file</source>
        <translation>प्रति फ़ाइल औसत समय</translation>
    </message>
    <message>
        <source>Time at work on the imports that were done, waiting included, for each of their audio files</source>
        <translation>पूरे हुए इंपोर्ट पर लगा समय, इंतज़ार मिलाकर, उनकी हर ऑडियो फ़ाइल के हिसाब से</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Steps that were tried again after a fault</source>
        <translation>वे चरण जो गड़बड़ी के बाद फिर आज़माए गए</translation>
    </message>
    <message>
        <source>Failed confirmations</source>
        <translation>असफल पुष्टियाँ</translation>
    </message>
    <message>
        <source>How often a look at an audio file said that it is not there, or other</source>
        <translation>कितनी बार देखने पर ऑडियो फ़ाइल नहीं मिली या अलग मिली</translation>
    </message>
    <message>
        <source>Unclean exits</source>
        <translation>अचानक बंद होना</translation>
    </message>
    <message>
        <source>How often LessonLift ended unexpectedly while at work on an import</source>
        <translation>इंपोर्ट पर काम करते समय LessonLift कितनी बार अचानक बंद हुआ</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1% (%3 में से %2)</translation>
    </message>
    <message>
        <source>%1 (%2 done, %3 failed, %4 cancelled, %5 unfinished)</source>
        <translation>%1 (%2 पूरे, %3 असफल, %4 रद्द, %5 अधूरे)</translation>
    </message>
    <message>
        <source>%1 in %2 audio files</source>
        <translation>%2 ऑडियो फ़ाइलों में %1</translation>
    </message>
    <message>
        <source>%1 in %2 requests</source>
        <translation>%2 अनुरोधों में %1</translation>
    </message>
    <message>
        <source>%1 in %2 attempts</source>
        <translation>%2 कोशिशों में %1</translation>
    </message>
</context>
<context>
    <name>lessonlift::FilterBar</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a group of lessons, how many</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>lessonlift::FindingsModel</name>
    <message>
        <source>place %1</source>
        <comment>in the order of the sections; may be several</comment>
        <translation>स्थान %1</translation>
    </message>
    <message>
        <source>not in the folder</source>
        <translation>फ़ोल्डर में नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) as here</source>
        <translation>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइल यहाँ जैसी</numerusform>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइलें यहाँ जैसी</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
</context>
<context>
    <name>lessonlift::FindingsView</name>
    <message>
        <source>%1  %2</source>
        <comment>a group of sections, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No section is like that.</source>
        <translation>ऐसा कोई खंड नहीं है।</translation>
    </message>
    <message>
        <source>Sections shown</source>
        <translation>दिखाए गए खंड</translation>
    </message>
    <message>
        <source>Search sections</source>
        <translation>खंड खोजें</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>the lesson’s own numbers of sections are wrong</source>
        <translation>पाठ में लिखी खंडों की गिनती ग़लत है</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>जाँच: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>अलग</translation>
    </message>
</context>
<context>
    <name>lessonlift::FoundLessonsModel</name>
    <message>
        <source>Cannot be queued until its errors are mended</source>
        <translation>गड़बड़ियाँ ठीक होने तक कतार में नहीं लगाया जा सकता</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln खंड</numerusform>
            <numerusform>%Ln खंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln बैच</numerusform>
            <numerusform>%Ln बैच</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>गड़बड़ी</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Error: a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %Ln more</source>
        <translation>
            <numerusform>%1: %2 और %Ln अन्य</numerusform>
            <numerusform>%1: %2 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>What it is, or what to do</source>
        <translation>यह क्या है, या क्या करना है</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, its folder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the queue already</source>
        <translation>पहले से कतार में</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) there already</source>
        <translation>
            <numerusform>%Ln खंड पहले से वहाँ</numerusform>
            <numerusform>%Ln खंड पहले से वहाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln गड़बड़ी</numerusform>
            <numerusform>%Ln गड़बड़ियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln चेतावनी</numerusform>
            <numerusform>%Ln चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on with its import in the queue</source>
        <translation>कतार में इसका इंपोर्ट आगे बढ़ेगा</translation>
    </message>
    <message>
        <source>Imported %1, changed since</source>
        <comment>a day and time</comment>
        <translation>इंपोर्ट हुआ: %1, उसके बाद बदला गया</translation>
    </message>
    <message>
        <source>Imported %1, whole</source>
        <comment>a day and time</comment>
        <translation>इंपोर्ट हुआ: %1, पूरा</translation>
    </message>
    <message>
        <source>Imported %1, audio not confirmed</source>
        <comment>a day and time</comment>
        <translation>इंपोर्ट हुआ: %1, ऑडियो की पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>lessonlift::HelpDialog</name>
    <message>
        <source>What LessonLift promises</source>
        <translation>LessonLift किन बातों का वादा करता है</translation>
    </message>
    <message>
        <source>LessonLift promises</source>
        <translation>LessonLift इन बातों का वादा करता है</translation>
    </message>
    <message>
        <source>It cannot promise</source>
        <translation>इन बातों का वादा नहीं हो सकता</translation>
    </message>
    <message>
        <source>LessonLift %1</source>
        <translation>LessonLift %1</translation>
    </message>
</context>
<context>
    <name>lessonlift::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>इंपोर्ट (&amp;I)</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>आँकड़े (&amp;G)</translation>
    </message>
    <message>
        <source>Search title, folder, server or lesson ID</source>
        <translation>शीर्षक, फ़ोल्डर, सर्वर या पाठ की ID खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>All</source>
        <translation>अब तक के सभी</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>No imports in this period.
Every lesson that you import appears here, with its receipt.</source>
        <translation>इस अवधि में कोई इंपोर्ट नहीं है।
आप जो भी पाठ इंपोर्ट करते हैं, वह अपनी रसीद के साथ यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing found.
Search for other words, or in a longer period.</source>
        <translation>कुछ नहीं मिला।
दूसरे शब्द खोजें, या लंबी अवधि में खोजें।</translation>
    </message>
</context>
<context>
    <name>lessonlift::HistoryModel</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>आखिरी बदलाव</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
</context>
<context>
    <name>lessonlift::HoursPage</name>
    <message>
        <source>Send &amp;only between these times</source>
        <translation>सिर्फ़ इस समय के बीच भेजें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while lessons are being sent</source>
        <translation>पाठ भेजते समय कंप्यूटर को जगाए रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Outside these hours lessons wait in the queue. The batch under way at the end is still finished.</source>
        <translation>इस समय के बाहर पाठ कतार में इंतज़ार करते हैं। समय खत्म होने पर जो बैच चल रहा हो, वह पूरा किया जाता है।</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>कब से (&amp;F):</translation>
    </message>
    <message>
        <source>Every day, by this computer&apos;s clock.</source>
        <translation>हर दिन, इस कंप्यूटर की घड़ी के अनुसार।</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>कब तक (&amp;T):</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>स्लीप</translation>
    </message>
    <message>
        <source>The screen may go dark, but the computer does not go to sleep before the queue ends. A closed lid still does.</source>
        <translation>स्क्रीन बंद हो सकती है, लेकिन कतार खत्म होने से पहले कंप्यूटर स्लीप में नहीं जाता। लैपटॉप बंद करने पर फिर भी चला जाता है।</translation>
    </message>
    <message>
        <source>Lessons are sent at any time.</source>
        <translation>पाठ किसी भी समय भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Lessons are sent from %1 to %2.</source>
        <translation>पाठ %1 से %2 तक भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Lessons are sent from %1 to %2 the next morning.</source>
        <translation>पाठ %1 से अगली सुबह %2 तक भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Both times are the same, so nothing would ever be sent.</source>
        <translation>दोनों समय एक ही हैं, इसलिए कभी कुछ नहीं भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>lessonlift::JournalPage</name>
    <message>
        <source>&amp;Tidy up…</source>
        <translation>सफ़ाई करें (&amp;T)…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation>दस मिनट बाद</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>एक घंटे बाद</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>एक दिन बाद</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>एक हफ़्ते बाद</translation>
    </message>
    <message>
        <source>&amp;Done lessons leave the table:</source>
        <translation>पूरे हुए पाठ तालिका से हटें (&amp;D):</translation>
    </message>
    <message>
        <source>They and their receipts are then found in the history.</source>
        <translation>इसके बाद वे और उनकी रसीदें इतिहास में मिलेंगी।</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>&amp;Where it is:</source>
        <translation>कहाँ है (&amp;W):</translation>
    </message>
    <message>
        <source>The file in which LessonLift notes every step, so that it can go on after a crash. It holds no password and no token.</source>
        <translation>वह फ़ाइल जिसमें LessonLift हर कदम दर्ज करता है, ताकि क्रैश के बाद आगे बढ़ सके। इसमें कोई पासवर्ड या टोकन नहीं होता।</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>आकार:</translation>
    </message>
    <message>
        <source>On this computer&apos;s disk.</source>
        <translation>इस कंप्यूटर की डिस्क पर।</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> दिन</numerusform>
            <numerusform> दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget what is older than:</source>
        <translation>इससे पुराने इंपोर्ट हटाएँ (&amp;F):</translation>
    </message>
    <message>
        <source>Counted from the day on which an import ended.</source>
        <translation>इंपोर्ट खत्म होने के दिन से गिना जाता है।</translation>
    </message>
    <message>
        <source>Removes ended imports and their receipts. Imports that can go on are always kept.</source>
        <translation>खत्म हो चुके इंपोर्ट और उनकी रसीदें हटाता है। जो इंपोर्ट आगे बढ़ सकते हैं, वे हमेशा रखे जाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Forget what ended more than %Ln days ago?</source>
        <translation>
            <numerusform>%Ln दिन से पहले खत्म हुए इंपोर्ट हटाएँ?</numerusform>
            <numerusform>%Ln दिन से पहले खत्म हुए इंपोर्ट हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>These imports and their receipts leave the history. This cannot be undone. The lessons on the server are not touched.</source>
        <translation>ये इंपोर्ट और इनकी रसीदें इतिहास से हट जाएँगी। इन्हें वापस नहीं लाया जा सकता। सर्वर के पाठ वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>सफ़ाई हो रही है…</translation>
    </message>
    <message>
        <source>There was nothing so old.</source>
        <translation>इतना पुराना कुछ नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports were forgotten.</source>
        <translation>
            <numerusform>%Ln इंपोर्ट हटाया गया।</numerusform>
            <numerusform>%Ln इंपोर्ट हटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट बाद</numerusform>
            <numerusform>%Ln मिनट बाद</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::KeepAwake</name>
    <message>
        <source>Lessons are being uploaded</source>
        <translation>पाठ अपलोड हो रहे हैं</translation>
    </message>
</context>
<context>
    <name>lessonlift::Legend</name>
    <message>
        <source>Legend</source>
        <translation>रंगों का मतलब</translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>जारी रखें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>फिर कोशिश करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>सबसे ऊपर ले जाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>सबसे नीचे ले जाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>फ़ोल्डर खोलें (&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>पता कॉपी करें (&amp;A)</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>टेक्स्ट के रूप में कॉपी करें (&amp;X)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>सूची से हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>जाँचें (&amp;V)…</translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonChooser</name>
    <message>
        <source>Choose a lesson on %1</source>
        <translation>%1 पर कोई पाठ चुनें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Lessons on the server</source>
        <translation>सर्वर के पाठ</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>नए (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>पुराने (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Reading the lessons…</source>
        <translation>पाठ पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>There is no lesson on this server yet.</source>
        <translation>इस सर्वर पर अभी कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Page %1 of %2, newest first</source>
        <translation>पेज %1/%2, नए पहले</translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonForm</name>
    <message>
        <source>a &amp;new lesson</source>
        <translation>नया पाठ (&amp;N)</translation>
    </message>
    <message>
        <source>an e&amp;xisting lesson:</source>
        <translation>मौजूदा पाठ (&amp;X):</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>कॉमा लगाकर अलग करें</translation>
    </message>
    <message>
        <source>Id of the existing lesson</source>
        <translation>मौजूदा पाठ की ID</translation>
    </message>
    <message>
        <source>What is already there is recognised; only the rest is sent.</source>
        <translation>जो पहले से वहाँ है, उसे पहचान लिया जाता है; सिर्फ़ बाकी भेजा जाता है।</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>शीर्षक (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Head title:</source>
        <translation>मुख्य शीर्षक (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>विवरण (&amp;D):</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>श्रेणी (&amp;G):</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>कहाँ जाएगा:</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>चुनें (&amp;O)…</translation>
    </message>
    <message>
        <source>Tag&amp;s:</source>
        <translation>टैग (&amp;S):</translation>
    </message>
    <message>
        <source>its id or its address</source>
        <translation>उसकी ID या उसका पता</translation>
    </message>
    <message>
        <source>as a &amp;new lesson, once more</source>
        <translation>एक बार और, नए पाठ के रूप में (&amp;N)</translation>
    </message>
    <message>
        <source>look, and send what is &amp;missing:</source>
        <translation>देखें, और जो नहीं है वही भेजें (&amp;M):</translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonView</name>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>In the order of the queue</source>
        <translation>कतार के क्रम में</translation>
    </message>
</context>
<context>
    <name>lessonlift::LogModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
</context>
<context>
    <name>lessonlift::LogPage</name>
    <message>
        <source>Filter the log</source>
        <translation>लॉग फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>लॉग सेव करें</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>टेक्स्ट फ़ाइलें (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log was not saved.</source>
        <translation>लॉग सेव नहीं हुआ।</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>सभी पाठ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>lessonlift::MainWindow</name>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add lessons…</source>
        <translation>पाठ जोड़ें…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सब रोकें</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>असफल पाठों की फिर कोशिश</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>पाठ खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>The practice server runs on this computer. Drop a lesson folder to try it; nothing leaves the computer.</source>
        <translation>अभ्यास सर्वर इसी कंप्यूटर पर चलता है। आज़माने के लिए पाठ का कोई फ़ोल्डर यहाँ छोड़ें; कुछ भी कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>A lesson folder, or a folder of lessons</source>
        <translation>पाठ का फ़ोल्डर, या पाठों वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>LessonLift closes when the batches under way have ended.</source>
        <translation>चल रहे बैच खत्म होते ही LessonLift बंद हो जाएगा।</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>क्या-क्या हुआ…</translation>
    </message>
    <message>
        <source>The queue has ended</source>
        <translation>कतार खत्म हो गई</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <translation>“%1” के लिए आपका जवाब चाहिए</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in. Lessons wait; nothing is lost.</source>
        <translation>%1 पर आपका साइन-इन अब मान्य नहीं है। पाठ इंतज़ार कर रहे हैं; कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>दोबारा साइन इन करें</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <translation>%1 पर आपका साइन-इन अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सब जारी रखें</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>साइन इन है</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 के नाम से साइन इन है</translation>
    </message>
    <message>
        <source>%1 needs an answer about %2: shall the other sections go on? %3</source>
        <translation>“%1” के %2 के बारे में आपका जवाब चाहिए: क्या बाकी खंड भेजे जाएँ? %3</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँच</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) cancelled. What was sent stays on the server.</source>
        <translation>
            <numerusform>%Ln पाठ रद्द किया गया। जो भेजा गया, वह सर्वर पर रहेगा।</numerusform>
            <numerusform>%Ln पाठ रद्द किए गए। जो भेजा गया, वह सर्वर पर रहेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) removed from the list. History still knows them.</source>
        <translation>
            <numerusform>%Ln पाठ सूची से हटाया गया। इतिहास में वह बना रहेगा।</numerusform>
            <numerusform>%Ln पाठ सूची से हटाए गए। इतिहास में वे बने रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Lessons were interrupted. Sign in to %1, and they go on.</source>
        <translation>पाठ बीच में रुक गए थे। %1 में साइन इन करें, तो वे आगे बढ़ेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) queued.</source>
        <translation>
            <numerusform>%Ln पाठ कतार में लगाया गया।</numerusform>
            <numerusform>%Ln पाठ कतार में लगाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue already: left as it is.</source>
        <translation>
            <numerusform>%Ln पहले से कतार में: जैसा था वैसा ही रहने दिया।</numerusform>
            <numerusform>%Ln पहले से कतार में: जैसे थे वैसे ही रहने दिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must be mended first: under “Needs attention”.</source>
        <translation>
            <numerusform>%Ln को पहले ठीक करना होगा: “ध्यान चाहिए” में देखें।</numerusform>
            <numerusform>%Ln को पहले ठीक करना होगा: “ध्यान चाहिए” में देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported before: left out.</source>
        <translation>
            <numerusform>%Ln पहले इंपोर्ट हो चुका है: छोड़ दिया।</numerusform>
            <numerusform>%Ln पहले इंपोर्ट हो चुके हैं: छोड़ दिए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::NotificationsPage</name>
    <message>
        <source>when the queue has &amp;ended</source>
        <translation>जब कतार खत्म हो जाए (&amp;E)</translation>
    </message>
    <message>
        <source>when a lesson &amp;needs you</source>
        <translation>जब किसी पाठ पर आपका ध्यान चाहिए (&amp;N)</translation>
    </message>
    <message>
        <source>Go on in the &amp;tray without asking</source>
        <translation>बिना पूछे ट्रे में चलता रहे (&amp;T)</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>One for the whole queue, however many lessons were in it.</source>
        <translation>पूरी कतार के लिए एक ही, चाहे उसमें कितने भी पाठ हों।</translation>
    </message>
    <message>
        <source>Such as a sign-in that the server no longer accepts, or a question about a section.</source>
        <translation>जैसे, सर्वर ने साइन-इन मानना बंद कर दिया हो, या किसी खंड के बारे में कोई सवाल हो।</translation>
    </message>
    <message>
        <source>When the window is closed while lessons are being sent</source>
        <translation>पाठ भेजे जाते समय विंडो बंद करने पर</translation>
    </message>
    <message>
        <source>Otherwise LessonLift asks whether to go on, to stop after this batch, or to stop now.</source>
        <translation>नहीं तो LessonLift पूछता है कि काम जारी रखना है, इस बैच के बाद रोकना है या अभी रोकना है।</translation>
    </message>
</context>
<context>
    <name>lessonlift::OverviewPage</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>No lesson chosen</source>
        <translation>कोई पाठ नहीं चुना गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) chosen</source>
        <translation>
            <numerusform>%Ln पाठ चुना गया</numerusform>
            <numerusform>%Ln पाठ चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lesson above to see how it stands.</source>
        <translation>किसी पाठ की स्थिति देखने के लिए उसे ऊपर चुनें।</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>स्पीड: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>सर्वर: %1</translation>
    </message>
    <message>
        <source>Lesson on the server: %1</source>
        <translation>सर्वर पर पाठ: %1</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>बाकी खंड भेजें</translation>
    </message>
    <message>
        <source>Stop this lesson</source>
        <translation>यह पाठ रोकें</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>स्थिति: %1</translation>
    </message>
    <message>
        <source>Problem: %1 (HTTP %2)</source>
        <translation>समस्या: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>इंपोर्ट: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, how many lessons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
</context>
<context>
    <name>lessonlift::PreferencesStore</name>
    <message>
        <source>There is no keychain here, so the proxy&apos;s password is known only until LessonLift is closed.</source>
        <translation>यहाँ कीचेन नहीं है, इसलिए प्रॉक्सी का पासवर्ड सिर्फ़ LessonLift बंद होने तक याद रहेगा।</translation>
    </message>
</context>
<context>
    <name>lessonlift::ProxyPage</name>
    <message>
        <source>as the system says</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>खुद सेट करें</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>प्रॉक्सी (&amp;P):</translation>
    </message>
    <message>
        <source>The computer that stands between you and the internet, where your network has one.</source>
        <translation>वह कंप्यूटर जो आपके और इंटरनेट के बीच होता है, अगर आपके नेटवर्क में ऐसा कोई है।</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>प्रकार (&amp;K):</translation>
    </message>
    <message>
        <source>Ask who runs your network; most are HTTP.</source>
        <translation>अपने नेटवर्क के एडमिन से पूछें; ज़्यादातर HTTP होते हैं।</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>होस्ट (&amp;H):</translation>
    </message>
    <message>
        <source>The proxy&apos;s name or number, without http://</source>
        <translation>प्रॉक्सी का नाम या IP पता, http:// के बिना</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>पोर्ट (&amp;O):</translation>
    </message>
    <message>
        <source>Often 8080 or 3128; 1080 for SOCKS.</source>
        <translation>अक्सर 8080 या 3128; SOCKS के लिए 1080।</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>सिर्फ़ तब, जब प्रॉक्सी माँगे</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>यूज़र नेम (&amp;U):</translation>
    </message>
    <message>
        <source>Your name at the proxy.</source>
        <translation>प्रॉक्सी पर आपका नाम।</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>पासवर्ड (&amp;W):</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings.</source>
        <translation>सिस्टम की कीचेन में रखा जाता है, सेटिंग में कभी नहीं।</translation>
    </message>
    <message>
        <source>Right for most networks.</source>
        <translation>ज़्यादातर नेटवर्क के लिए सही।</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>सर्वर से सीधे संपर्क होता है।</translation>
    </message>
    <message>
        <source>All servers but those on this computer are reached through it.</source>
        <translation>इस कंप्यूटर के सर्वर छोड़कर बाकी सभी सर्वर से इसी के ज़रिए संपर्क होता है।</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation>प्रॉक्सी का होस्ट लिखें।</translation>
    </message>
    <message>
        <source>Only the host here, without http:// and without a blank.</source>
        <translation>यहाँ सिर्फ़ होस्ट लिखें, http:// और खाली जगह के बिना।</translation>
    </message>
</context>
<context>
    <name>lessonlift::ReceiptView</name>
    <message numerus="yes">
        <source>and %Ln more; “Copy receipt” has them all</source>
        <translation>
            <numerusform>और %Ln; “रसीद कॉपी करें” में सब हैं</numerusform>
            <numerusform>और %Ln; “रसीद कॉपी करें” में सब हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation>रसीद कॉपी करें (&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>फ़ोल्डर खोलें (&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>पता कॉपी करें (&amp;A)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>The address of the lesson on the server</source>
        <translation>सर्वर पर पाठ का पता</translation>
    </message>
    <message>
        <source>Choose an import to see its receipt.</source>
        <translation>रसीद देखने के लिए कोई इंपोर्ट चुनें।</translation>
    </message>
    <message>
        <source>&amp;Verify again…</source>
        <translation>फिर जाँचें (&amp;V)…</translation>
    </message>
</context>
<context>
    <name>lessonlift::RepairDialog</name>
    <message>
        <source>&amp;Repair</source>
        <translation>सुधारें (&amp;R)</translation>
    </message>
    <message>
        <source>Import &amp;separately</source>
        <translation>अलग-अलग इंपोर्ट करें (&amp;S)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Plan of the repair</source>
        <translation>सुधार की योजना</translation>
    </message>
    <message>
        <source>Every audio file of “%1” is downloaded and compared, to know what is to be mended. Nothing is changed yet.</source>
        <translation>क्या सुधारना है, यह जानने के लिए “%1” की हर ऑडियो फ़ाइल डाउनलोड करके मिलाई जा रही है। अभी कुछ बदला नहीं जा रहा।</translation>
    </message>
    <message>
        <source>Audio files looked at</source>
        <translation>देखी गई ऑडियो फ़ाइलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The lesson as it is now is kept in the journal before the first change. Audio files of others, and their sections, stay.</source>
        <translation>पहले बदलाव से पहले पाठ की मौजूदा हालत जर्नल में रख ली जाती है। दूसरों की ऑडियो फ़ाइलें और उनके खंड बने रहते हैं।</translation>
    </message>
    <message>
        <source>This server cannot put sections in order. “Import separately” makes new lessons of the folder, which are in order, and leaves this one alone.</source>
        <translation>यह सर्वर खंडों को क्रम में नहीं रख सकता। “अलग-अलग इंपोर्ट करें” से फ़ोल्डर के नए पाठ बनते हैं, जो क्रम में होते हैं, और यह पाठ जैसा है वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>lessonlift::RepairPlanModel</name>
    <message numerus="yes">
        <source>%Ln audio file(s), %1</source>
        <translation>
            <numerusform>%Ln ऑडियो फ़ाइल, %1</numerusform>
            <numerusform>%Ln ऑडियो फ़ाइलें, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be mended</source>
        <translation>सुधर नहीं सकता</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>जैसा है वैसा रहेगा</translation>
    </message>
    <message>
        <source>somebody else put it there</source>
        <translation>इसे किसी और ने रखा है</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>क्या किया जाएगा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>भेजना है</translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsModel</name>
    <message>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>Audio here</source>
        <translation>यहाँ का ऑडियो</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>Audio on the server</source>
        <translation>सर्वर पर ऑडियो</translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Choose a lesson above to see its sections.</source>
        <translation>किसी पाठ के खंड देखने के लिए उसे ऊपर चुनें।</translation>
    </message>
    <message>
        <source>Reading the sections…</source>
        <translation>खंड पढ़े जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln section(s) on the server, %2 confirmed</source>
        <translation>
            <numerusform>%Ln में से %1 खंड सर्वर पर है, %2 की पुष्टि हुई</numerusform>
            <numerusform>%Ln में से %1 खंड सर्वर पर हैं, %2 की पुष्टि हुई</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerDialog</name>
    <message>
        <source>Allow an unencrypted (&amp;http) server</source>
        <translation>बिना एन्क्रिप्शन वाले (http) सर्वर की अनुमति दें (&amp;H)</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>कनेक्शन जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>पते के अनुसार</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>नाम (&amp;N):</translation>
    </message>
    <message>
        <source>What you call this server. Only you see it.</source>
        <translation>आप इस सर्वर को जिस नाम से पुकारते हैं। यह सिर्फ़ आपको दिखता है।</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>पता (&amp;A):</translation>
    </message>
    <message>
        <source>The address of the server&apos;s API, as its administrator gave it to you; it often ends in /api.</source>
        <translation>सर्वर के API का पता, जैसा उसके एडमिन ने आपको दिया; अक्सर इसके आखिर में /api होता है।</translation>
    </message>
    <message>
        <source>A server on this computer needs no permission.</source>
        <translation>इस कंप्यूटर के सर्वर के लिए अनुमति की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA फ़ाइल (&amp;F):</translation>
    </message>
    <message>
        <source>A file (PEM) with the certificate of a private authority. It is trusted for this server only, besides those this computer trusts.</source>
        <translation>किसी निजी सर्टिफ़िकेट अथॉरिटी के सर्टिफ़िकेट वाली फ़ाइल (PEM)। जिन पर यह कंप्यूटर भरोसा करता है, उनके अलावा इस पर भी भरोसा किया जाएगा, लेकिन सिर्फ़ इसी सर्वर के लिए।</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation>ईमेल और पासवर्ड से</translation>
    </message>
    <message>
        <source>by token</source>
        <translation>टोकन से</translation>
    </message>
    <message>
        <source>later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>साइन इन बनाए रखें</translation>
    </message>
    <message>
        <source>stay signed in as %1</source>
        <translation>%1 के नाम से साइन इन बनाए रखें</translation>
    </message>
    <message>
        <source>&amp;Sign in:</source>
        <translation>साइन इन (&amp;S):</translation>
    </message>
    <message>
        <source>The password is used once, for a token. The token is kept in the system&apos;s keychain, or until LessonLift is closed where there is none.</source>
        <translation>पासवर्ड सिर्फ़ एक बार, टोकन पाने के लिए इस्तेमाल होता है। टोकन सिस्टम की कीचेन में रखा जाता है; कीचेन न हो, तो LessonLift बंद होने तक।</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>ईमेल (&amp;E):</translation>
    </message>
    <message>
        <source>Of your account on this server.</source>
        <translation>इस सर्वर पर आपके खाते का ईमेल।</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>पासवर्ड (&amp;P):</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>इसे कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>टोकन (&amp;T):</translation>
    </message>
    <message>
        <source>As your administrator gave it to you.</source>
        <translation>जैसा आपके एडमिन ने आपको दिया।</translation>
    </message>
    <message>
        <source>Signs in and counts the lessons. Nothing is changed.</source>
        <translation>साइन इन करके पाठ गिने जाते हैं। कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Others on the network can read along, your sign-in included.</source>
        <translation>नेटवर्क पर दूसरे लोग सब पढ़ सकते हैं, आपका साइन-इन भी।</translation>
    </message>
    <message>
        <source>CA file of the server</source>
        <translation>सर्वर की CA फ़ाइल</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>सर्टिफ़िकेट (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>It works: signed in, and the server shows %Ln lessons.</source>
        <translation>
            <numerusform>कनेक्शन ठीक है: साइन इन हो गया, और सर्वर पर %Ln पाठ दिख रहा है।</numerusform>
            <numerusform>कनेक्शन ठीक है: साइन इन हो गया, और सर्वर पर %Ln पाठ दिख रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>only for a private authority</source>
        <translation>केवल निजी प्रमाणपत्र संस्था के लिए</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server does not know this e-mail with this password. Check both; capital letters count.</source>
        <translation>सर्वर इस ई-मेल और पासवर्ड की जोड़ी को नहीं पहचानता। दोनों जाँचें; छोटे-बड़े अक्षर अलग माने जाते हैं।</translation>
    </message>
    <message>
        <source>The server does not accept this token. It may have expired; ask for a new one.</source>
        <translation>सर्वर यह टोकन स्वीकार नहीं करता। हो सकता है इसकी अवधि समाप्त हो गई हो; नया टोकन माँगें।</translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerList</name>
    <message>
        <source>Type the server&apos;s address.</source>
        <translation>सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>This address is not encrypted (http). Use https, or allow http below.</source>
        <translation>यह पता एन्क्रिप्टेड नहीं है (http)। https का इस्तेमाल करें, या नीचे http की अनुमति दें।</translation>
    </message>
    <message>
        <source>This server is in the list already, as &quot;%1&quot;.</source>
        <translation>यह सर्वर “%1” नाम से पहले से सूची में है।</translation>
    </message>
    <message>
        <source>No certificate can be read from this file.</source>
        <translation>इस फ़ाइल से कोई सर्टिफ़िकेट नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>There is no keychain here, so you stay signed in only until LessonLift is closed.</source>
        <translation>यहाँ कीचेन नहीं है, इसलिए आपका साइन-इन सिर्फ़ LessonLift बंद होने तक रहेगा।</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>अभ्यास सर्वर</translation>
    </message>
</context>
<context>
    <name>lessonlift::ServersPage</name>
    <message>
        <source>&amp;Use this one</source>
        <translation>इसका इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>बदलें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>साइन आउट करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ (&amp;R)…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>जोड़ें (&amp;A)…</translation>
    </message>
    <message>
        <source>Lessons that are added from now on go to it.</source>
        <translation>अब से जोड़े जाने वाले पाठ इसी पर जाएँगे।</translation>
    </message>
    <message>
        <source>Forgets the token, in the system&apos;s keychain too.</source>
        <translation>टोकन मिटा देता है, सिस्टम की कीचेन से भी।</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>साइन इन है</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1 के नाम से साइन इन है</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (इस्तेमाल में)</translation>
    </message>
    <message>
        <source>There is no server yet. Add the one that your lessons go to.</source>
        <translation>अभी कोई सर्वर नहीं है। वह सर्वर जोड़ें जिस पर आपके पाठ जाते हैं।</translation>
    </message>
    <message>
        <source>What you change here is kept at once.</source>
        <translation>यहाँ के बदलाव तुरंत सेव हो जाते हैं।</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Lessons on the server, and what the journal knows of them, stay.</source>
        <translation>इसका साइन-इन मिटा दिया जाएगा। सर्वर के पाठ और जर्नल में उनकी जानकारी बनी रहेगी।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>lessonlift::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>On this page only, and only when you press OK or Apply.</source>
        <translation>सिर्फ़ इस पेज पर, और सिर्फ़ “ठीक है” या “लागू करें” दबाने पर।</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Hours and sleep</source>
        <translation>समय और स्लीप</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation>सेटिंग डिस्क पर सेव नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>They count until LessonLift is closed.</source>
        <translation>वे LessonLift बंद होने तक लागू रहेंगी।</translation>
    </message>
    <message>
        <source>Keep what you changed?</source>
        <translation>क्या आप अपने बदलाव रखना चाहते हैं?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>छोड़ दें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back to the settings</source>
        <translation>सेटिंग पर लौटें (&amp;B)</translation>
    </message>
</context>
<context>
    <name>lessonlift::SkippedPlaces</name>
    <message numerus="yes">
        <source>And %Ln more place(s) not taken.</source>
        <translation>
            <numerusform>और %Ln जगह नहीं ली गई।</numerusform>
            <numerusform>और %Ln जगहें नहीं ली गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::SleepWatch</name>
    <message>
        <source>Uploads are being stopped cleanly</source>
        <translation>अपलोड ठीक से रोके जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>lessonlift::SpeedGraph</name>
    <message>
        <source>Speed of the last two minutes</source>
        <translation>पिछले दो मिनट की स्पीड</translation>
    </message>
    <message>
        <source>Speed of the last two minutes
now: %1
at most: %2</source>
        <translation>पिछले दो मिनट की स्पीड
अभी: %1
सबसे ज़्यादा: %2</translation>
    </message>
    <message>
        <source>2 minutes ago</source>
        <translation>2 मिनट पहले</translation>
    </message>
</context>
<context>
    <name>lessonlift::TimelinePage</name>
    <message>
        <source>a write</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>a look</source>
        <translation>देखना</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>सभी पाठ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>lessonlift::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>A bar for each batch of each lesson on a time axis</source>
        <translation>समय के अक्ष पर हर पाठ के हर बैच की एक पट्टी</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>घड़ी का समय</translation>
    </message>
    <message>
        <source>Nothing has been sent in this session.</source>
        <translation>LessonLift शुरू होने के बाद से कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मिली से॰</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a time, a duration</comment>
        <translation>%1, %2 तक</translation>
    </message>
</context>
<context>
    <name>lessonlift::TransferBar</name>
    <message>
        <source>Lessons at once</source>
        <translation>एक साथ पाठ</translation>
    </message>
    <message>
        <source>Lessons at &amp;once</source>
        <translation>एक साथ पाठ (&amp;O)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>स्पीड</translation>
    </message>
    <message>
        <source>All progress</source>
        <translation>कुल प्रगति</translation>
    </message>
    <message>
        <source>Choose the server and sign in</source>
        <translation>सर्वर चुनें और साइन इन करें</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>भेजने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>लगभग %1 बाकी</translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation>सर्वर चुनें…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a server, whether signed in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>as many lessons as the server takes well</comment>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>With “auto” the server decides: more while it answers well, half as many when it is busy or slows down</source>
        <translation>“अपने आप” चुनने पर सर्वर के हिसाब से चलता है: जब तक वह ठीक जवाब दे, तब तक ज़्यादा; व्यस्त या धीमा होने पर आधे</translation>
    </message>
</context>
<context>
    <name>lessonlift::TransferPage</name>
    <message>
        <source>&amp;Lessons at once:</source>
        <translation>एक साथ पाठ (&amp;L):</translation>
    </message>
    <message>
        <source>So many lessons are sent at the same time. Within one lesson, one batch follows the other. It can be changed while lessons are being sent.</source>
        <translation>इतने पाठ एक ही समय पर भेजे जाते हैं। एक पाठ के बैच एक के बाद एक जाते हैं। इसे पाठ भेजे जाते समय भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/से॰</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>S&amp;peed limit:</source>
        <translation>स्पीड की सीमा (&amp;P):</translation>
    </message>
    <message>
        <source>All lessons together send no faster than this, so that others on the same line can work. 1 Mbit/s is 125 kB/s.</source>
        <translation>सभी पाठ मिलकर इससे तेज़ नहीं भेजे जाते, ताकि उसी लाइन पर दूसरे लोग भी काम कर सकें। 1 Mbit/से॰ यानी 125 kB/से॰।</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>&amp;Sections in a batch:</source>
        <translation>एक बैच में खंड (&amp;S):</translation>
    </message>
    <message>
        <source>A lesson is sent in batches of at most so many sections. After a disturbance only the batch under way is looked at again.</source>
        <translation>पाठ को बैचों में भेजा जाता है, और एक बैच में ज़्यादा से ज़्यादा इतने खंड होते हैं। रुकावट के बाद सिर्फ़ चल रहे बैच को दोबारा देखा जाता है।</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Si&amp;ze of a batch:</source>
        <translation>बैच का आकार (&amp;Z):</translation>
    </message>
    <message>
        <source>A batch is no larger than this, unless one section alone is.</source>
        <translation>बैच इससे बड़ा नहीं होता, जब तक कि कोई एक खंड ही इससे बड़ा न हो।</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Pa&amp;use between batches:</source>
        <translation>बैचों के बीच विराम (&amp;U):</translation>
    </message>
    <message>
        <source>Automatic: none while the server keeps up, longer while it is busy.</source>
        <translation>अपने आप: सर्वर साथ दे, तो कोई विराम नहीं; व्यस्त हो, तो ज़्यादा।</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>जब कुछ गड़बड़ हो जाए</translation>
    </message>
    <message>
        <source>&amp;Give up waiting after:</source>
        <translation>इतनी देर बाद इंतज़ार छोड़ें (&amp;G):</translation>
    </message>
    <message>
        <source>So long without a byte moving means that the connection is lost. How long a batch takes as a whole does not matter.</source>
        <translation>इतनी देर तक एक भी बाइट न चले, तो माना जाता है कि कनेक्शन टूट गया। पूरे बैच में कितना समय लगता है, इससे फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>&amp;Try again:</source>
        <translation>फिर कोशिश करें (&amp;T):</translation>
    </message>
    <message>
        <source>So many times for one step, with growing pauses, before the lesson stops and waits for you.</source>
        <translation>एक चरण के लिए इतनी बार, हर बार ज़्यादा रुककर; उसके बाद पाठ रुक जाता है और आपका इंतज़ार करता है।</translation>
    </message>
    <message>
        <source>Before a lesson counts as done</source>
        <translation>पाठ को पूरा मानने से पहले</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>served</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>गहरी जाँच</translation>
    </message>
    <message>
        <source>C&amp;onfirm:</source>
        <translation>पुष्टि (&amp;O):</translation>
    </message>
    <message>
        <source>Listed: the server names every file. Served: every audio file is asked for. Deep: every audio file is downloaded and compared.</source>
        <translation>“सूची में”: सर्वर हर फ़ाइल का नाम बताता है। “उपलब्ध”: हर ऑडियो फ़ाइल के बारे में पूछा जाता है। “गहरी जाँच”: हर ऑडियो फ़ाइल डाउनलोड करके मिलाई जाती है।</translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <translation>
            <numerusform> बार</numerusform>
            <numerusform> बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Many servers refuse more than %1 MB at once. LessonLift then sends smaller batches, but time is lost.</source>
        <translation>कई सर्वर एक बार में %1 MB से ज़्यादा नहीं लेते। तब LessonLift छोटे बैच भेजता है, लेकिन समय बर्बाद होता है।</translation>
    </message>
    <message>
        <source>The server names every section and every file. Nobody has looked whether the audio can be played. Quickest.</source>
        <translation>सर्वर हर खंड और हर फ़ाइल का नाम बताता है। यह नहीं देखा जाता कि ऑडियो चलता है या नहीं। सबसे तेज़।</translation>
    </message>
    <message>
        <source>The server is also asked for every audio file, and must have it in its full size. Right for most.</source>
        <translation>सर्वर से हर ऑडियो फ़ाइल के बारे में भी पूछा जाता है, और वह उसके पास पूरे आकार में होनी चाहिए। ज़्यादातर के लिए सही।</translation>
    </message>
    <message>
        <source>Every audio file is also downloaded and compared, byte by byte. Takes about as long again as sending.</source>
        <translation>हर ऑडियो फ़ाइल डाउनलोड करके बाइट-दर-बाइट मिलाई भी जाती है। इसमें भेजने जितना ही समय और लगता है।</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>as many lessons as the server takes well</comment>
        <translation>अपने आप</translation>
    </message>
</context>
<context>
    <name>lessonlift::TrayIcon</name>
    <message>
        <source>&amp;Show LessonLift</source>
        <translation>LessonLift दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>सब रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>सब जारी रखें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>lessonlift::VerifiedLessonsModel</name>
    <message>
        <source>waits for its turn</source>
        <translation>बारी का इंतज़ार</translation>
    </message>
    <message>
        <source>reading the folder and the lesson</source>
        <translation>फ़ोल्डर और पाठ पढ़े जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) looked at</source>
        <translation>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइल देखी गई</numerusform>
            <numerusform>%Ln में से %1 ऑडियो फ़ाइलें देखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lesson(s) whole</source>
        <translation>
            <numerusform>%Ln में से %1 पाठ पूरा</numerusform>
            <numerusform>%Ln में से %1 पाठ पूरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be verified</source>
        <translation>
            <numerusform>%Ln की जाँच नहीं हो सकी</numerusform>
            <numerusform>%Ln की जाँच नहीं हो सकी</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>no number yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>शीर्षक से</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Differing sections</source>
        <translation>अलग खंड</translation>
    </message>
    <message>
        <source>Lesson on the server</source>
        <translation>सर्वर पर पाठ</translation>
    </message>
</context>
<context>
    <name>lessonlift::VerifyDialog</name>
    <message>
        <source>The repair of “%1” is queued; the main window shows how it goes.</source>
        <translation>“%1” का सुधार कतार में है; मुख्य विंडो में उसका हाल दिखता है।</translation>
    </message>
    <message>
        <source>“%1” is queued; the main window shows how it goes.</source>
        <translation>“%1” कतार में है; मुख्य विंडो में उसका हाल दिखता है।</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>रद्द करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>सुधारें (&amp;R)…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Shows what would be mended, before anything is changed</source>
        <translation>कुछ भी बदलने से पहले दिखाता है कि क्या सुधारा जाएगा</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Audio files looked at</source>
        <translation>देखी गई ऑडियो फ़ाइलें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lesson, what is being done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder and the lesson that it became, and press “Verify”.
Nothing is changed, here or on the server.</source>
        <translation>फ़ोल्डर और उससे बना पाठ चुनें और “जाँचें” दबाएँ।
न यहाँ कुछ बदलता है, न सर्वर पर।</translation>
    </message>
    <message>
        <source>The result will be shown here.</source>
        <translation>नतीजा यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>“%1” has been repaired; this is what a new look shows.</source>
        <translation>“%1” का सुधार हो चुका है; यह उसके बाद की जाँच का नतीजा है।</translation>
    </message>
</context>
<context>
    <name>lessonlift::VerifyForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>चुनें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>जाँचें (&amp;V)</translation>
    </message>
    <message>
        <source>A lesson folder, or a folder of lessons</source>
        <translation>पाठ का फ़ोल्डर, या पाठों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a lesson from the server’s list</source>
        <translation>सर्वर की सूची से पाठ चुनें</translation>
    </message>
    <message>
        <source>Id of the lesson</source>
        <translation>पाठ की ID</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>गहराई से</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>फ़ोल्डर (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>सर्वर (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Lesson:</source>
        <translation>पाठ (&amp;L):</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>जाँच (&amp;K):</translation>
    </message>
    <message>
        <source>Each by its import, or else by its title</source>
        <translation>हर एक अपने इंपोर्ट से, नहीं तो शीर्षक से</translation>
    </message>
    <message>
        <source>The one of the folder’s title</source>
        <translation>फ़ोल्डर के शीर्षक वाला</translation>
    </message>
    <message>
        <source>That of the import of %1</source>
        <comment>a time</comment>
        <translation>%1 के इंपोर्ट वाला</translation>
    </message>
    <message>
        <source>By its id:</source>
        <translation>ID से:</translation>
    </message>
    <message>
        <source>That of the chosen import</source>
        <translation>चुने हुए इंपोर्ट वाला</translation>
    </message>
    <message>
        <source>Compares what the lesson lists; no audio file is looked for.</source>
        <translation>पाठ की सूची मिलाई जाती है; किसी ऑडियो फ़ाइल को नहीं देखा जाता।</translation>
    </message>
    <message>
        <source>Asks for every audio file: is it there, with the right size?</source>
        <translation>हर ऑडियो फ़ाइल के बारे में पूछा जाता है: क्या वह सही आकार में है?</translation>
    </message>
    <message>
        <source>Downloads every audio file and compares every byte.</source>
        <translation>हर ऑडियो फ़ाइल डाउनलोड करके हर बाइट मिलाया जाता है।</translation>
    </message>
    <message>
        <source>its id or its address</source>
        <translation>उसकी ID या उसका पता</translation>
    </message>
</context>
</TS>
