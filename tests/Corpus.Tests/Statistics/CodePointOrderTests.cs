using System.Text;
using CsCheck;

namespace Corpus.Tests;

/// <summary>The order of code points beside that of UTF-8, which is the same.</summary>
public class CodePointOrderTests
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "b", "é", "\uD7FF", "\uE000", "\uFB00", "\U00010000", "\U00010400", "\U0010FFFF").Array[0, 4].Select(string.Concat);

    [Fact]
    public void Code_points_are_in_the_order_of_UTF_8()
        => Gen.Select(Words, Words).Sample((first, second) => Assert.Equal(
            Math.Sign(Encoding.UTF8.GetBytes(first).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(second))),
            Math.Sign(CodePointOrder.Instance.Compare(first, second))), iter: 5_000);

    [Fact]
    public void Nothing_comes_first()
        => Assert.Equal([null, null, "", "a"], ((string?[])["a", null, "", null]).Order(CodePointOrder.Instance));
}
