using System.Text;
using Kranten;
using Xunit.Abstractions;

namespace Corpus.Testing.Tests.Perturbations;

public class CorporaTests(ITestOutputHelper output)
{
    private static readonly Article[] All = [.. Krant.Articles, .. Havenpost.Articles];

    private static readonly Perturbation[] Every =
    [
        Perturbation.Quotes(), Perturbation.Quotes(QuoteStyle.Double), Perturbation.Quotes(QuoteStyle.Guillemets), Perturbation.Apostrophes(), Perturbation.Normalized(NormalizationForm.FormD),
        Perturbation.Spaces(), Perturbation.Spaces(SpaceKind.Thin, 0.3), Perturbation.SpacesInTypicalPlaces(SpaceKind.NarrowNoBreak), Perturbation.LineEndings(),
        Perturbation.Casing(LetterCase.Upper), Perturbation.Casing(LetterCase.Lower), Perturbation.Casing(LetterCase.Title, language: "nl"), Perturbation.AccentsDropped(),
        Perturbation.Typos(0.1), Perturbation.Typos(0.1, KeyboardLayout.Azerty), Perturbation.OcrErrors(0.05), Perturbation.TruncatedToFraction(0.6, TextBoundary.Sentence),
        Perturbation.Quotes().Then(Perturbation.Normalized(NormalizationForm.FormD)).Then(Perturbation.Typos(0.1)),
    ];

    [Fact]
    public void Tokens_keep_their_text_where_only_spaces_change()
    {
        foreach (var article in All)
        {
            var perturbed = Perturbation.Spaces().Apply(article, 1);
            foreach (var token in article.Tokens)
            {
                var span = perturbed.Map.ToChanged(new LabeledSpan(token.Start, token.Length))!.Value;
                Assert.Equal(token.Text.ToString().Replace(' ', '\u00A0'), perturbed.Text.Substring(span.Start, span.Length));
            }
        }
    }

    [Fact]
    public void Words_that_are_not_changed_keep_their_text_under_every_perturbation()
    {
        foreach (var article in All)
        {
            foreach (var perturbation in Every)
            {
                var perturbed = perturbation.Apply(article, 1);
                var changed = new bool[perturbed.Original.Length + 1];
                foreach (var change in perturbed.Changes)
                    changed.AsSpan(change.Start, Math.Max(1, change.Before.Length)).Fill(true);
                foreach (var token in article.Tokens)
                {
                    if (changed.AsSpan(token.Start, token.Length).Contains(true))
                        continue;
                    var span = perturbed.Map.ToChanged(new LabeledSpan(token.Start, token.Length))!.Value;
                    Assert.Equal(token.Text.ToString(), perturbed.Text.Substring(span.Start, span.Length));
                }
            }
        }
    }

    // What our own tokenizer holds under; the rest is in the output.
    [Fact]
    public void Tokens_are_the_same_under_other_marks_normal_forms_line_ends_and_without_accents()
    {
        var tokenizers = new Dictionary<string, Tokenizer>(StringComparer.Ordinal);
        var report = Invariance.SameSpans(All, (article, text) => Tokens(article, text), Every).Run();
        output.WriteLine(report.ToMarkdown());
        Assert.Equal(All.Length * Every.Length, report.Cases + report.Unchanged);
        string[] holds = ["quotes straight", "quotes “…”", "quotes «…»", "apostrophes straight", "NFD", "line endings CRLF", "accents dropped"];
        Assert.Equal(holds, report.Perturbations.Where(tally => holds.Contains(tally.Perturbation.ToString()) && tally is { Failed: 0, Cases: > 0 }).Select(tally => tally.Perturbation.ToString()));

        IEnumerable<LabeledSpan> Tokens(Article article, string text)
        {
            if (!tokenizers.TryGetValue(article.Language, out var tokenizer))
                tokenizers.Add(article.Language, tokenizer = Tokenizer.For(article.Language));
            var tokens = new List<LabeledSpan>();
            foreach (var token in tokenizer.Segment(text))
            {
                if (token.Kind != TokenKind.Blank)
                    tokens.Add(new LabeledSpan(token.Start, token.Length));
            }

            return tokens;
        }
    }

    // The marks of both newspapers have directions; straight ones do not, and are told by what stands around them alone.
    [Fact]
    public void Quotations_and_apostrophes_are_told_apart_without_the_direction_of_their_marks()
    {
        foreach (var article in All)
        {
            var style = Perturbation.Quotes(article.Language == "nl" ? QuoteStyle.Single : QuoteStyle.Double);
            var changed = style.Apply(article, 1);
            foreach (var change in changed.Changes)
                output.WriteLine($"{article.Id}: {change} {MarkedText.Of(changed.Original, change.Start, 1)}");
            Assert.Equal(changed.Text, Perturbation.Quotes().Then(style).Apply(article, 1).Text);
        }
    }
}
