namespace Corpus.Segmentation.Tests.Quotations;

// A quadratic rule would take hours here; a recursive one would end the process.
public class QuotationStressTests
{
    private const int Many = 300_000;

    [Fact]
    public void Quotations_without_end()
    {
        Assert.Equal(Many / 4, Find(string.Concat(Enumerable.Repeat("‘a’ b ", Many / 4))).Length);
    }

    [Fact]
    public void Openers_without_a_closer()
    {
        Assert.Equal(Many - 1, Find(new string('“', Many))[^1].Depth + 1);
    }

    [Fact]
    public void Levels_and_levels()
    {
        Assert.Equal(Many / 2, Find(new string('“', Many / 2) + "a" + new string('”', Many / 2)).Length);
    }

    [Fact]
    public void Closers_that_would_have_to_look_below_many_openers()
    {
        Assert.Equal(Many / 10, Find(string.Concat(Enumerable.Repeat("'a “b ", Many / 10)) + string.Concat(Enumerable.Repeat("c' ", Many / 10))).Length);
    }

    [Fact]
    public void Phrases_that_lead_on_and_on()
    {
        Assert.Equal(Many / 20, Find(string.Concat(Enumerable.Repeat("‘a’ zei het bij de van de het bij Jan van de ", Many / 20))).Length);
    }

    [Fact]
    public void A_paragraph_of_millions_of_characters()
    {
        Assert.Equal(Many / 5, Find(string.Concat(Enumerable.Repeat("‘Ik kom morgen niet’, zei Jan de Vries tegen Piet. ", Many / 5))).Length);
    }

    private static QuotationSpan[] Find(string text) => TextAnalyzer.Analyze(text, [new ParagraphSpan(0, text.Length)], "nl").Quotations;
}
