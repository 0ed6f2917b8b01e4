namespace Corpus.Tests;

/// <summary>The highest numbers of kinds, which <see cref="ImageFormat"/> has by hand.</summary>
public class KindNumbersTests
{
    [Fact]
    public void The_highest_kind_of_token_is_the_last_of_its_enum_and_fits_its_bits()
    {
        Assert.Equal(ImageFormat.MaxTokenKind, (int)Enum.GetValues<TokenKind>().Max());
        Assert.InRange(ImageFormat.MaxTokenKind, 0, ImageFormat.TokenKindMask);
    }

    [Fact]
    public void The_highest_kind_of_quotation_is_the_last_of_its_enum()
        => Assert.Equal(ImageFormat.MaxQuotationKind, (int)Enum.GetValues<QuotationKind>().Max());
}
