using CsCheck;

namespace Corpus.Tests;

/// <summary>The marks of paragraphs, 64 at once, beside one truth value a token.</summary>
public class ParagraphMarksTests
{
    private static readonly Gen<int[]> Lengths = Gen.Frequency((3, Gen.Int[1, 6]), (1, Gen.Int[60, 68]), (1, Gen.Int[120, 200])).Array[1, 12];

    [Fact]
    public void Paragraphs_begin_and_end_where_the_marks_say()
        => Gen.Select(Lengths, Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 2_000]).Array[60]).Sample((lengths, ranges) =>
        {
            bool[] begins = [.. lengths.SelectMany(length => Enumerable.Range(0, length).Select(i => i == 0))];
            var marks = MarksOf(lengths);

            for (var position = 0; position < begins.Length; position++)
            {
                Assert.Equal(begins[position], marks.Begins(position));
                Assert.Equal(Array.LastIndexOf(begins, true, position), marks.StartOf(position));
                var end = Array.IndexOf(begins, true, position + 1) is >= 0 and var next ? next : begins.Length;
                Assert.Equal(end, marks.EndOf(position, begins.Length));
                Assert.Equal(Math.Min(end, position + 3), marks.EndOf(position, Math.Min(begins.Length, position + 3)));
            }

            foreach (var (first, second) in ranges)
            {
                var (start, end) = (Math.Min(first, second) % (begins.Length + 1), Math.Max(first, second) % (begins.Length + 1));
                Assert.Equal(start < end && begins.AsSpan(start, end - start).Contains(true), marks.BeginsIn(start, end));
            }
        }, iter: 60);

    [Fact]
    public void There_are_no_marks_beyond_the_tokens()
    {
        var marks = MarksOf([3, 70]);
        Assert.Throws<CorpusImageException>(() => marks.Begins(73));
        Assert.Throws<CorpusImageException>(() => marks.StartOf(-1));
        Assert.Throws<CorpusImageException>(() => marks.BeginsIn(72, 200));
    }

    private static ParagraphMarks MarksOf(int[] lengths)
        => TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", string.Join("\n\n", lengths.Select(length => string.Join(' ', Enumerable.Repeat("de", length))))))).Index!.Paragraphs;
}
