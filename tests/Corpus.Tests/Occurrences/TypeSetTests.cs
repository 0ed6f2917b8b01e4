using CsCheck;

namespace Corpus.Tests;

/// <summary>Sets of types beside sets of numbers.</summary>
public class TypeSetTests
{
    // Terms of one to three types.
    private static readonly CorpusImage Image = TestCorpus.Open(TestCorpus.Segmented(
        TestCorpus.Article("a", string.Join(' ', Enumerable.Range(0, 100).Select(i => i % 4 == 0 ? $"De{i} de{i} DE{i} de{i}" : i % 4 == 1 ? $"Ab{i} ab{i}" : $"xx{i}")))));

    private static readonly TextIndex Index = Image.Index!;

    private static readonly Gen<int[]> Types = Gen.OneOf(
        Gen.Int[0, Index.TypeCount - 1].Array[0, 12],
        Gen.Select(Gen.Int[0, Index.TypeCount - 1], Gen.Int[0, 90], (first, count) => Enumerable.Range(first, Math.Min(count, Index.TypeCount - first)).ToArray()));

    [Fact]
    public void A_set_has_its_types_and_no_others()
        => Types.Sample(types => Check(types, Of(types)), iter: 500);

    [Fact]
    public void A_union_has_the_types_of_each()
        => Types.Array[1, 6].Sample(sets => Check(sets.SelectMany(types => types), TypeSet.Union([.. sets.Select(Of)], Index)), iter: 200);

    [Fact]
    public void A_union_with_all_types_is_all()
    {
        var union = TypeSet.Union([Of([3]), TypeSet.All(Index)], Index);
        Assert.Equal((0, Index.TypeCount, Index.TokenCount), (union.First, union.End, union.Frequency));
        Assert.Null(union.Terms);
    }

    private static TypeSet Of(int[] types)
    {
        List<int> sorted = [.. types.Distinct().Order()];
        return TypeSet.Of(sorted, [.. sorted.Select(Index.Lexicon.TermOf).DistinctBy(term => term.FirstType)], sorted.Sum(FrequencyOf));
    }

    private static long FrequencyOf(int type) => Index.Lexicon.TermOf(type) is var term ? Index.Lexicon.At(term.FirstType).TypeFrequency(type - term.FirstType) : 0;

    private static void Check(IEnumerable<int> types, TypeSet set)
    {
        var expected = types.Distinct().Order().ToArray();
        Assert.Equal(expected, Enumerable.Range(-1, Index.TypeCount + 2).Where(set.Contains));
        Assert.Equal(expected.Sum(FrequencyOf), set.Frequency);
        var terms = expected.Select(Index.Lexicon.TermOf).DistinctBy(term => term.FirstType).ToArray();
        Assert.Equal(terms.Select(term => term.FirstType), set.Terms!.Select(term => term.FirstType));
        Assert.Equal(terms.All(term => Enumerable.Range(term.FirstType, term.TypeCount).All(expected.Contains)), set.HasWholeTerms);
        Assert.Equal(expected.Length == 0 || expected[^1] - expected[0] + 1 == expected.Length, set.IsRange);
    }
}
