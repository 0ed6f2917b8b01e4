using System.Text;

namespace Corpus.Tests;

public class ShortFormTests
{
    private const string Text = "Een haring, en wat er verder nog volgt";

    [Theory]
    [InlineData("a")]
    [InlineData("Haring")]
    [InlineData("12345678")]
    [InlineData("123456789")]
    [InlineData("zeewaardigheden")]
    public void A_form_is_the_same_before_other_text_at_the_end_of_a_text_and_in_UTF_8(string form)
    {
        var before = ShortForm.Of(form + ", en wat er verder nog volgt", 0, form.Length);
        var atEnd = ShortForm.Of("Ja, " + form, 4, form.Length);
        var inUtf8 = ShortForm.Of(Encoding.UTF8.GetBytes(form));

        Assert.False(before.IsNone);
        Assert.Equal(before, atEnd);
        Assert.Equal(before, inUtf8);
        Assert.Equal(before.Hash, atEnd.Hash);
    }

    [Fact]
    public void A_form_is_written_as_its_characters_and_zeros()
    {
        Span<byte> bytes = stackalloc byte[ShortForm.Size];
        var form = ShortForm.Of(Text, 4, 6);
        form.CopyTo(bytes);

        Assert.Equal(6, form.Length);
        Assert.Equal("haring\0\0\0\0\0\0\0\0\0\0"u8, bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1234567890123456")]
    [InlineData("café")]
    [InlineData("foto’s")]
    public void What_is_empty_longer_than_fifteen_characters_or_beyond_ASCII_is_none(string form)
    {
        Assert.True(ShortForm.Of(form + " en wat er verder nog volgt", 0, form.Length).IsNone);
        Assert.True(ShortForm.Of(form, 0, form.Length).IsNone);
        Assert.True(ShortForm.Of(Encoding.UTF8.GetBytes(form)).IsNone);
    }

    [Fact]
    public void Forms_of_one_beginning_or_one_end_differ()
    {
        Assert.NotEqual(ShortForm.Of(Text, 4, 5), ShortForm.Of(Text, 4, 6));
        Assert.NotEqual(ShortForm.Of("12345678a", 0, 9), ShortForm.Of("12345678b", 0, 9));
        Assert.NotEqual(ShortForm.Of("haring", 0, 6), ShortForm.Of("Haring", 0, 6));
    }
}
