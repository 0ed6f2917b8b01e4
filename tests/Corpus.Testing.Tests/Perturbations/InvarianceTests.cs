using System.Text.RegularExpressions;
using Kranten;

namespace Corpus.Testing.Tests.Perturbations;

public partial class InvarianceTests
{
    private static readonly KrantArticle[] Few = [.. Krant.Articles.Take(4)];

    [Fact]
    public void Spans_that_move_with_the_text_are_the_same()
    {
        // Words in any spaces are the same words; 4 articles, two perturbations, two seeds.
        var report = Invariance.SameSpans(Few, WordsOf, Perturbation.Spaces(rate: 0.5), Perturbation.LineEndings()).WithSeeds(1, 2).ShouldHold();
        Assert.Equal((16, 0, 0, 1.0), (report.Cases, report.Unchanged, report.Failures.Count, report.Rate));
        Assert.Equal("same spans: held in 16 of 16 cases (100 %)", report.ToString());
    }

    [Fact]
    public void A_failure_names_the_perturbation_the_article_and_what_differs_in_both_texts()
    {
        // A splitter at U+0020 alone.
        var exception = Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, OnlySpaces, Perturbation.Spaces(), Perturbation.Quotes()).ShouldHold(0.9));

        var first = Few[0];
        Assert.Contains("same spans: held in 4 of 8 cases (50 %)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no-break spaces: 4 of 4 cases failed", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{first.Id} ({first.Source}) under no-break spaces, seed 1: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("not found: [0..", exception.Message, StringComparison.Ordinal);
        Assert.Contains("It should hold in at least 90 % of cases.", exception.Message, StringComparison.Ordinal);
        Assert.Equal([(4, 4, 0), (4, 0, 0)], exception.Report!.Perturbations.Select(tally => (tally.Cases, tally.Failed, tally.Unchanged)));
    }

    [Fact]
    public void Enough_cases_that_hold_are_enough()
    {
        var check = Invariance.SameSpans(Few, OnlySpaces, Perturbation.Spaces(), Perturbation.Quotes());
        Assert.Equal(0.5, check.ShouldHold(atLeast: 0.5).Rate);
        Assert.Throws<InvarianceException>(() => check.ShouldHold(atLeast: 0.51));
        Assert.Throws<ArgumentOutOfRangeException>(() => check.ShouldHold(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => check.ShouldHold(1.5));
    }

    [Fact]
    public void A_missing_and_an_extra_span_are_marked_where_they_are()
    {
        var article = Few[0];
        var report = Invariance.SameSpans([article], text => text.Contains('\r', StringComparison.Ordinal) ? [new LabeledSpan(3, 4, "B")] : [new LabeledSpan(0, 2, "A")], Perturbation.LineEndings()).Run();
        var failure = Assert.Single(report.Failures);
        string text = article.Text;
        Assert.Equal(
            [
                $"not found: [0..2) A {MarkedText.Of(text, 0, 2)}, in the changed text {MarkedText.Of(text, 0, 2)}",
                $"not in the original: [3..7) B {MarkedText.Of(text, 3, 4)}, there {MarkedText.Of(text, 3, 4)}",
            ],
            failure.Differences);
    }

    [Fact]
    public void A_label_that_changes_is_a_difference()
    {
        Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, text => [new LabeledSpan(0, 1, text.Contains('\r', StringComparison.Ordinal) ? "A" : "B")], Perturbation.LineEndings()).ShouldHold());
    }

    [Fact]
    public void Ranges_and_tuples_are_spans_too_and_the_article_may_be_asked_for()
    {
        Invariance.SameSpans(Few, text => Words().Matches(text).Select(word => word.Index..(word.Index + word.Length)), Perturbation.Spaces()).ShouldHold();
        Invariance.SameSpans(Few, text => Words().Matches(text).Select(word => (word.Index, word.Length)), Perturbation.Spaces()).ShouldHold();
        Invariance.SameSpans(Few, (article, text) => article.Language == "nl" ? WordsOf(text) : [], Perturbation.Spaces()).ShouldHold();
        Invariance.SameSpans(Few, (_, text) => new List<Range> { 0..2, ^2.. }.Take(text.Length), Perturbation.Spaces()).ShouldHold();
        Invariance.SameSpans(Few, (_, _) => new List<(int, int)> { (0, 2) }, Perturbation.Spaces()).ShouldHold();
    }

    [Fact]
    public void Letters_left_out_or_dropped_at_the_edge_of_a_word_leave_the_word()
    {
        // Every first or last letter that goes or comes is at the edge of a span.
        Invariance.SameSpans(Few, WordsOf, Perturbation.Typos(1, kinds: TypingErrors.Omission | TypingErrors.Doubling), Perturbation.OcrErrors(1)).WithSeeds(1, 2, 3).ShouldHold();
    }

    [Fact]
    public void What_was_inserted_at_the_edge_of_a_span_may_count_for_it()
    {
        // The words have a # more at their start, which the map has outside of them: they are found mapped back.
        Invariance.SameSpans(Few, WordsOf, new HashBeforeWords()).ShouldHold();
        Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, text => WordsOf(text).Where(word => text[word.Start] != '#'), new HashBeforeWords()).ShouldHold());
    }

    [Fact]
    public void The_rest_of_a_word_that_a_truncation_cut_is_not_compared()
    {
        // Each word is labelled with its length, so that the rest of one is another.
        var cut = Enumerable.Range(20, 20).First(at => Few[0].Text.ToString().AsSpan(at - 1, 2).IndexOfAny(" \n") < 0);
        Invariance.SameSpans([Few[0]], text => WordsOf(text).Select(word => word with { Label = $"{word.Length}" }), Perturbation.Truncated(cut)).ShouldHold();
    }

    [Fact]
    public void What_a_truncation_cut_is_neither_expected_nor_wrong()
    {
        Invariance.SameSpans(Few, WordsOf, Perturbation.TruncatedToFraction(0.5), Perturbation.TruncatedToFraction(0.31), Perturbation.Truncated(7)).ShouldHold();
        // But what stands before the cut is expected.
        Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, text => WordsOf(text).Skip(text.Length % 7 == 0 ? 1 : 0), Perturbation.Truncated(70)).ShouldHold());
    }

    [Fact]
    public void Results_are_the_same_if_equal_or_sequences_of_equal_ones()
    {
        Invariance.SameResult(Few, text => text.Length, Perturbation.Spaces()).ShouldHold();
        Invariance.SameResult(Few, text => Words().Matches(text).Select(word => word.Value).ToList(), Perturbation.Spaces()).ShouldHold();
        var exception = Assert.Throws<InvarianceException>(() => Invariance.SameResult([Few[0]], text => text.Length, Perturbation.Truncated(10)).ShouldHold());
        Assert.Contains(FormattableString.Invariant($"before {Few[0].Text.Length}, after 10"), exception.Message, StringComparison.Ordinal);
        Assert.Contains("the first of 1 change: in the original [", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_direction_holds_if_the_function_says_so()
    {
        Direction.Holds(Few, text => WordsOf(text).ToList(), Perturbation.TruncatedToFraction(0.5), (before, after) => after.Count <= before.Count).ShouldHold();
        Direction.Holds(Few, (article, text) => article.Text.Length - text.Length, [Perturbation.TruncatedToFraction(0.5), Perturbation.LineEndings()], (before, after) => before == 0 && after != 0).ShouldHold();
        Assert.Throws<InvarianceException>(() => Direction.Holds(Few, text => WordsOf(text).ToList(), Perturbation.TruncatedToFraction(0.5), (before, after) => after.Count > before.Count).ShouldHold());
    }

    [Fact]
    public void Where_nothing_is_changed_nothing_is_tested()
    {
        var exception = Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, WordsOf, Perturbation.Typos(0)).ShouldHold());
        Assert.Contains("nothing was tested, since no perturbation changed a text (4 texts: typos 0 % of words)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("there are no articles", Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Array.Empty<KrantArticle>(), WordsOf, Perturbation.Spaces()).ShouldHold()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Invariance.SameSpans(Few, WordsOf));
        Assert.Throws<ArgumentException>(() => Invariance.SameSpans(Few, WordsOf, Perturbation.Spaces(), null!));
        Assert.Throws<ArgumentException>(() => Invariance.SameSpans(Few, WordsOf, Perturbation.Spaces()).WithSeeds());
        Assert.Throws<InvalidOperationException>(() => Invariance.SameSpans([.. Few, null!], WordsOf, Perturbation.Spaces()).ShouldHold());
    }

    [Fact]
    public void A_function_that_fails_is_named_with_its_article_and_keeps_its_exception()
    {
        var first = $"article {Few[0].Id} ({Few[0].Source})";
        AssertFails(text => text.Contains('\u00A0', StringComparison.Ordinal) ? throw new FormatException("No-break space.") : WordsOf(text), $"The function under test failed on {first} under no-break spaces, seed 1: No-break space.", typeof(FormatException));
        AssertFails(_ => throw new FormatException("Never."), $"The function under test failed on the original of {first}: Never.", typeof(FormatException));
        AssertFails(text => [new LabeledSpan(0, text.Length + 1)], FormattableString.Invariant($"failed on the original of {first}: The span [0..{Few[0].Text.Length + 1}) is not within the text, which has {Few[0].Text.Length} UTF-16 units."), typeof(ArgumentOutOfRangeException));
        AssertFails(_ => [new LabeledSpan(-1, 1)], "[-1..0) is not within the text", typeof(ArgumentOutOfRangeException));
        AssertFails(_ => null!, "It returned null", typeof(InvalidOperationException));
    }

    [Fact]
    public void A_report_is_a_table_in_Markdown()
    {
        var markdown = Invariance.SameSpans(Few, OnlySpaces, Perturbation.Spaces(), Perturbation.Quotes(), Perturbation.Typos(0)).Run().ToMarkdown();
        Assert.StartsWith(
            "same spans: held in 4 of 8 cases (50 %); 4 texts unchanged\n\n| perturbation | cases | failed | held | unchanged |\n|---|---:|---:|---:|---:|\n"
            + "| no-break spaces | 4 | 4 | 0 % | 0 |\n| quotes straight | 4 | 0 | 100 % | 0 |\n| typos 0 % of words | 0 | 0 |  | 4 |\n\n- ",
            markdown,
            StringComparison.Ordinal);
    }

    private static void AssertFails(Func<string, IEnumerable<LabeledSpan>> run, string message, Type inner)
    {
        var exception = Assert.Throws<InvarianceException>(() => Invariance.SameSpans(Few, run, Perturbation.Spaces()).ShouldHold());
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.IsType(inner, exception.InnerException);
    }

    private static IEnumerable<LabeledSpan> WordsOf(string text) => Words().Matches(text).Select(word => new LabeledSpan(word.Index, word.Length));

    private static IEnumerable<LabeledSpan> OnlySpaces(string text)
    {
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 0)
                yield return new LabeledSpan(start, word.Length);
            start += word.Length + 1;
        }
    }

    private sealed class HashBeforeWords() : Perturbation("# before words")
    {
        protected override void Perturb(TextEdits edits, PerturbationRandom random)
        {
            foreach (var word in WordsOf(edits.Text))
                edits.Insert(word.Start, "#");
        }
    }

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
