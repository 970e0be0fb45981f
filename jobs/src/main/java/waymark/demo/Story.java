package waymark.demo;

/** How lives go under one programme. */
interface Story {

    void tell(Life life);
}
