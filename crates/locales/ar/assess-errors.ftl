## Why a quiz or an assessment did not do what it was asked.

attempt-finished = هذه المحاولة منتهية. ولم يعد من الممكن تغيير إجاباتها.
attempt-not-finished = هذه المحاولة غير منتهية، ولذلك ليست لها نتيجة بعد.
assessment-passed = لقد اجتزت هذا التقييم. ولا حاجة إلى إعادته.
attempts-used-up = لقد استنفدت { $count ->
    [one] المحاولة الوحيدة التي تسمح بها هذه الدورة
    [two] المحاولتين اللتين تسمح بهما هذه الدورة
    [few] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
    [many] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
   *[other] المحاولات التي تسمح بها هذه الدورة، وعددها { $count }
}. تحدث مع مدير البرنامج.
# $lessons and $quizzes are what is still to be done; either may be 0.
assessment-not-ready = يُفتح التقييم بعد إكمال كل ما قبله. { $lessons ->
    [0] جميع الدروس مكتملة.
    [one] درس واحد غير مكتمل.
    [two] درسان غير مكتملين.
    [few] { $lessons } دروس غير مكتملة.
    [many] { $lessons } درسا غير مكتمل.
   *[other] { $lessons } درس غير مكتمل.
} { $quizzes ->
    [0] اجتزت جميع الاختبارات القصيرة.
    [one] بقي اختبار قصير واحد لم تجتزه.
    [two] بقي اختباران قصيران لم تجتزهما.
    [few] بقيت { $quizzes } اختبارات قصيرة لم تجتزها.
    [many] بقي { $quizzes } اختبارا قصيرا لم تجتزه.
   *[other] بقي { $quizzes } اختبار قصير لم تجتزه.
}
