namespace Corpus.Segmentation.Tests.Sentences;

public class ScriptTests
{
    [Theory]
    [InlineData("ja", "港は閉じた。|誰も来ない。|なぜ？|知らない。")]
    [InlineData("zh", "他说：“我来。|现在。”|他走了。")]
    public void Chinese_and_Japanese_terminals_need_no_space(string language, string text) => SentenceText.AssertBars(language, text);

    [Theory]
    [InlineData("ru", "Гавань закрыта. |Никто не пришёл.")]
    [InlineData("el", "Το λιμάνι έκλεισε. |Κανείς δεν ήρθε.")]
    [InlineData("es", "¿Vienes? |¡Ven! |Sí.")]
    [InlineData("hi", "बंदरगाह बंद है। |कोई नहीं आया।")]
    [InlineData("ar", "أغلق الميناء. |لماذا؟ |لا أحد يعرف.")]
    public void Other_scripts_have_terminals_too(string language, string text) => SentenceText.AssertBars(language, text);

    [Fact]
    public void A_region_in_the_tag_changes_nothing() => SentenceText.AssertBars("nl-BE", "Zij kwam met mevr. De Boer.");
}
