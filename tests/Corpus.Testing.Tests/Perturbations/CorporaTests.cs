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
    public void Tokens_are_the_same_under_other_spaces_normal_forms_and_quotes()
    {
        var tokenizers = new Dictionary<string, Tokenizer>(StringComparer.Ordinal);
        var report = Invariance.SameSpans(All, (article, text) => Tokens(article, text), Every).Run();
        output.WriteLine(report.ToMarkdown());
        Assert.Equal(All.Length * Every.Length, report.Cases + report.Unchanged);

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

    [Fact]
    public void Quotations_are_told_from_apostrophes_as_the_newspapers_mark_them()
    {
        // Their marks have directions, so that what becomes straight and comes back is the same but for the marks that straight ones cannot tell.
        var changedMarks = 0;
        foreach (var article in All)
        {
            string text = article.Text;
            var style = article.Language == "nl" ? QuoteStyle.Single : QuoteStyle.Double;
            changedMarks += Perturbation.Quotes(style).Apply(text, 1).Changes.Count;
            var there = Perturbation.Quotes(style).Apply(text, 1).Text;
            var back = Perturbation.Quotes().Then(Perturbation.Quotes(style)).Apply(text, 1).Text;
            for (var i = 0; i < text.Length; i++)
            {
                if (there[i] != back[i])
                    output.WriteLine($"{article.Id}: {MarkedText.Of(there, i, 1)} and back {MarkedText.Of(back, i, 1)}");
            }
        }

        output.WriteLine($"{changedMarks} marks changed");
    }
}
