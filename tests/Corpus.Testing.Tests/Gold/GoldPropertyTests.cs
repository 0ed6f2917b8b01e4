using CsCheck;

namespace Corpus.Testing.Tests;

public class GoldPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf("Jan", "Jansen", " ", "\n", "\n\n", "🙂", "é", "e\u0301", "‘Ja’", ".", "\u00a0", "¶", "\t", "𝔸", "Het is");

    private static readonly Gen<string> Texts = Pieces.Array[1, 12].Select(pieces => string.Concat(pieces)).Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<(int At, int Length, string Label)[]> Places
        = Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12], Gen.OneOf("PER", "LOC", "Een-Naam")).Array[0, 6];

    [Fact]
    public void What_is_written_as_brat_is_read_back_the_same()
        => Gen.Select(Texts, Places).Sample((text, places) =>
        {
            var (content, spans) = Write(text, places);
            var problems = new List<GoldProblem>();

            var read = BratReader.Read("a.ann", content, text, problems);

            Assert.Empty(problems);
            Assert.Equal(spans.Order(), read.Select(span => (span.Span.Start, span.Span.End, span.Label)).Order());
        });

    [Fact]
    public void After_an_edit_of_the_text_brat_has_the_same_words_or_problems()
        => Gen.Select(Texts, Places, Gen.Int[0, 40], Gen.Int[0, 5], Pieces).Sample((text, places, at, removed, inserted) =>
        {
            var (content, spans) = Write(text, places);
            var edited = Edit(text, at, removed, inserted);
            var problems = new List<GoldProblem>();

            var read = BratReader.Read("a.ann", content, edited, problems);

            if (problems.Count == 0)
                Assert.Equal(spans.Select(span => Words(text, span.Start, span.End)).Order(StringComparer.Ordinal), read.Select(span => Words(edited, span.Span.Start, span.Span.End)).Order(StringComparer.Ordinal));
            Assert.All(problems, problem => Assert.True(problem.Line > 0 && problem.Message.Length > 0));
        });

    [Fact]
    public void After_an_edit_of_the_text_stand_off_gold_has_the_same_words_or_problems()
        => Gen.Select(Texts, Gen.Int[0, 40], Gen.Int[0, 5], Pieces).Sample((text, at, removed, inserted) =>
        {
            var sentences = ParagraphsOf(text).Select(paragraph => WhiteSpace.Collapse(paragraph)).Where(paragraph => paragraph.Length > 0).ToList();
            var content = string.Concat(sentences.Select(sentence => $"S\t{sentence}\n"));
            var edited = Edit(text, at, removed, inserted);
            var problems = new List<GoldProblem>();

            var read = GoldFile.Read("a.gold", System.Text.Encoding.UTF8.GetBytes(content), edited, StartsOf(edited), problems);

            Assert.Equal(problems.Count == 0, read is not null);
            if (read is not null)
                Assert.Equal(sentences, read.Sentences!.Select(span => WhiteSpace.Collapse(edited.AsSpan(span.Start, span.Length))));
        });

    [Fact]
    public void Any_file_is_read_or_has_problems()
        => Gen.Select(Texts, Gen.OneOf("S\t", "Q\t", "T1\t", "T2\tPER 0 3\tJan", "\n", "\t", "PER 0 3", "-1", " ", ";", "speech\t-\t-\t-\t", "Jan", "999999999999", "\0", "\uFFFD").Array[0, 10]).Sample((text, parts) =>
        {
            foreach (var name in new[] { "a.gold", "a.ann" })
            {
                var problems = new List<GoldProblem>();
                var read = GoldFile.Read(name, System.Text.Encoding.UTF8.GetBytes(string.Concat(parts)), text, StartsOf(text), problems);
                Assert.Equal(problems.Count == 0, read is not null);
            }
        });

    // The spans in units, moved to the nearest boundaries of characters; no two the same.
    private static (string Content, (int Start, int End, string Label)[] Spans) Write(string text, (int At, int Length, string Label)[] places)
    {
        var boundaries = Enumerable.Range(0, text.Length + 1).Where(i => i == 0 || i == text.Length || !char.IsSurrogatePair(text[i - 1], text[i])).ToArray();
        var spans = places.Select(place => (Start: place.At % (boundaries.Length - 1), place.Length, place.Label))
            .Select(place => (Start: place.Start, End: Math.Min(place.Start + place.Length, boundaries.Length - 1), place.Label))
            .Distinct().ToArray();
        var lines = spans.Select((span, i) => FormattableString.Invariant(
            $"T{i + 1}\t{span.Label} {span.Start} {span.End}\t{text[boundaries[span.Start]..boundaries[span.End]].Replace('\n', ' ')}\n"));
        return (string.Concat(lines), [.. spans.Select(span => (boundaries[span.Start], boundaries[span.End], span.Label))]);
    }

    private static string Edit(string text, int at, int removed, string inserted)
    {
        var start = Boundary(text, Math.Min(at, text.Length));
        var end = Boundary(text, Math.Min(start + removed, text.Length));
        return string.Concat(text.AsSpan(0, start), inserted, text.AsSpan(end));
    }

    private static int Boundary(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static string Words(string text, int start, int end) => text[start..end].Replace('\n', ' ');

    private static IEnumerable<string> ParagraphsOf(string text)
        => Sources.ParagraphSplitter.Split(text).Select(paragraph => text.Substring(paragraph.Start, paragraph.Length));

    private static IEnumerable<int> StartsOf(string text) => Sources.ParagraphSplitter.Split(text).Select(paragraph => paragraph.Start);
}
