namespace Corpus.Tests;

public class ImageFileTests
{
    [Fact]
    public void A_file_appears_with_its_content_and_nothing_beside_it()
    {
        using var file = new TemporaryFile([]);
        var path = Path.Combine(file.Directory, "nieuw.corpus");
        ImageFile.Write(path, stream => stream.Write("inhoud"u8));

        Assert.Equal("inhoud", File.ReadAllText(path));
        Assert.Equal(["nieuw.corpus", "test.corpus"], Directory.GetFiles(file.Directory).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_that_is_there_is_replaced()
    {
        using var file = new TemporaryFile("lange oude inhoud"u8.ToArray());
        ImageFile.Write(file.Path, stream => stream.Write("nieuw"u8));
        Assert.Equal("nieuw", File.ReadAllText(file.Path));
    }

    [Fact]
    public void If_writing_fails_the_old_file_stays_and_nothing_is_left_behind()
    {
        using var file = new TemporaryFile("oud"u8.ToArray());
        Assert.Throws<InvalidDataException>(() => ImageFile.Write(file.Path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidDataException();
        }));

        Assert.Equal("oud", File.ReadAllText(file.Path));
        Assert.Equal(["test.corpus"], Directory.GetFiles(file.Directory).Select(Path.GetFileName));
    }

    [Fact]
    public void While_writing_the_old_file_is_there()
    {
        using var file = new TemporaryFile("oud"u8.ToArray());
        ImageFile.Write(file.Path, _ => Assert.Equal("oud", File.ReadAllText(file.Path)));
    }

    [Fact]
    public void If_the_place_is_a_directory_nothing_is_left_behind()
    {
        using var file = new TemporaryFile([]);
        var place = Directory.CreateDirectory(Path.Combine(file.Directory, "map")).FullName;
        Assert.ThrowsAny<SystemException>(() => ImageFile.Write(place, stream => stream.Write("x"u8)));
        Assert.Equal(["test.corpus"], Directory.GetFiles(file.Directory).Select(Path.GetFileName));
    }
}
