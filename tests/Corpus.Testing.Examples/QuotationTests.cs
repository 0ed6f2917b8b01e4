using Corpus.Testing.Examples.Programs;
using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>A finder of quotations, scored by where they are alone, and by what they are too.</summary>
public class QuotationTests
{
    [Fact]
    public void Most_quotations_between_double_quotes_are_speech()
    {
        Score.Quotations(Havenpost.Articles, article => QuotationFinder.Find(article.Text), match: SpanMatch.Exact).ShouldReach(precision: 0.99, recall: 0.6);

        var strict = Score.Quotations(Havenpost.Articles, article => QuotationFinder.Find(article.Text));
        strict.ShouldReach(f1: 0.5);
        strict.ShouldNotFall("QuotationFinder, quotations of Havenpost");
    }
}
