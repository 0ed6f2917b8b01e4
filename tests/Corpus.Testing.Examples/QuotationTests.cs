using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>A finder of quotations, scored by where they are alone, and by what they are too.</summary>
public class QuotationTests
{
    [Fact]
    public void Most_quotations_between_double_quotes_are_speech()
    {
        Score.Quotations(Havenpost.Articles, article => QuotationFinder.Find(article.Text), SpanMatch.Exact).ShouldReach(f1: 0.9);

        var strict = Score.Quotations(Havenpost.Articles, article => QuotationFinder.Find(article.Text));
        strict.ShouldReach(f1: 0.6);
        strict.ShouldNotFall("QuotationFinder, quotations of Havenpost");
    }
}
