using CsCheck;

namespace Corpus.Tests;

/// <summary>What tokens take, eight at once, beside one after the other.</summary>
public class TokenLengthsTests
{
    // No token takes fewer units than none, nor more than bytes.
    private static readonly Gen<ushort> Codes = Gen.Select(Gen.Int[1, ImageFormat.MaxTokenKind], Gen.Int[0, 3], Gen.Int[0, ImageFormat.TokenLengthMask - 1], Gen.Int[0, ImageFormat.MaxTokenSurplus])
        .Select((kind, gap, length, surplus) => Code(kind, gap, length, Math.Min(surplus, length)));

    private static readonly Gen<ushort> BadCodes = Gen.Select(Codes, Gen.OneOf(0, 10, 15), Gen.Bool)
        .Select((code, kind, isLong) => (ushort)(isLong ? code | (ImageFormat.TokenLengthMask << ImageFormat.TokenLengthShift) : (code & ~ImageFormat.TokenKindMask) | kind));

    [Fact]
    public void Sums_are_those_of_the_tokens_one_by_one()
        => Codes.Array[0, 100].Sample(codes =>
        {
            Assert.True(TokenLengths.TrySum(codes, out var bytes, out var units));
            Assert.Equal((codes.Sum(code => Lengths(code).Bytes), codes.Sum(code => Lengths(code).Units)), (bytes, units));
        }, iter: 5_000);

    [Fact]
    public void One_that_two_bytes_cannot_tell_is_told_wherever_it_stands()
        => Gen.Select(Codes.Array[0, 40], BadCodes, Gen.Int[0, 40]).Sample((codes, bad, place) =>
        {
            List<ushort> all = [.. codes];
            all.Insert(Math.Min(place, codes.Length), bad);
            Assert.False(TokenLengths.TrySum(all.ToArray(), out _, out _));
        }, iter: 5_000);

    [Fact]
    public void As_many_as_there_may_be_of_the_longest_do_not_overflow()
    {
        // Each 63 bytes and units, and a gap of two.
        var codes = Enumerable.Repeat(Code(ImageFormat.MaxTokenKind, 2, ImageFormat.TokenLengthMask - 1, 0), TokenLengths.MaxTokens).ToArray();
        Assert.True(TokenLengths.TrySum(codes, out var bytes, out var units));
        Assert.Equal((65 * TokenLengths.MaxTokens, 65 * TokenLengths.MaxTokens), (bytes, units));
    }

    private static ushort Code(int kind, int gap, int length, int surplus)
        => (ushort)(kind | (gap << ImageFormat.TokenGapShift) | (length << ImageFormat.TokenLengthShift) | (surplus << ImageFormat.TokenSurplusShift));

    // The gap before it is nothing, one byte, two bytes, or two bytes that are one unit.
    private static (int Bytes, int Units) Lengths(ushort code)
    {
        var length = 1 + ((code >> 6) & 63);
        var (gapBytes, gapUnits) = ((code >> 4) & 3) switch { 0 => (0, 0), 1 => (1, 1), 2 => (2, 2), _ => (2, 1) };
        return (gapBytes + length, gapUnits + length - (code >> 12));
    }
}
